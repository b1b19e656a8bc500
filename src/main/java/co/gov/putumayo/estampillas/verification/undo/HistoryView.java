package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.verification.undo.UndoRepository.Use;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every use there ever was of a receipt, and every wish to undo one. */
@Schema(name = "AnnulmentHistory")
record HistoryView(
        @Schema(examples = "R-2026-0000001") String receiptNumber,
        @Schema(description = "Oldest first.") List<Entry> annulments) {

    /** One annulment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnnulmentHistoryEntry")
    record Entry(
            @Schema(examples = "CO-2026-041") String documentNumber,
            @Schema(examples = "2026-03-20") LocalDate documentDate,
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String documentSha256,
            @Schema(examples = "oficial.gobernacion") String annulledBy,
            @Schema(examples = "2026-03-20T09:00:00-05:00") OffsetDateTime annulledAt,
            @Schema(description = "Whether two people undid it.") boolean undone,
            @Schema(description = "Wishes to undo it, oldest first.") List<UndoView> undos) {}

    static HistoryView of(String receiptNumber, List<Use> uses, List<AnnulmentUndo> undos) {
        return new HistoryView(
                receiptNumber, uses.stream().map(use -> entry(receiptNumber, use, undos)).toList());
    }

    private static Entry entry(String receiptNumber, Use use, List<AnnulmentUndo> undos) {
        return new Entry(
                use.documentNumber(),
                use.documentDate(),
                use.documentSha256(),
                use.annulledBy(),
                UndoView.inBogota(use.annulledAt()),
                use.undoId() != null,
                undos.stream()
                        .filter(undo -> undo.annulledAt().equals(use.annulledAt()))
                        .map(undo -> UndoView.of(undo, receiptNumber))
                        .toList());
    }
}
