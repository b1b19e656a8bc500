package co.gov.putumayo.estampillas.treasury.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as Tesorería and auditors read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "LedgerEntry",
        requiredProperties = {
            "id",
            "sourceKind",
            "sourceId",
            "bookedOn",
            "recordedAt",
            "description",
            "actor",
            "postings"
        })
public record EntryView(
        UUID id,
        @Schema(description = "What moved the money.", examples = "receipt") String sourceKind,
        @Schema(description = "Unique within its kind.") String sourceId,
        @Schema(description = "Day of the movement by the bank's clock (art. 572).")
                LocalDate bookedOn,
        OffsetDateTime recordedAt,
        @Schema(examples = "Recibo R-2026-0000001") String description,
        @Schema(description = "Person or part of the service.") String actor,
        @Schema(description = "Distribution rules applied, if any.", examples = "766-2018")
                String ruleVersion,
        @Schema(description = "Entry that this one undoes, if any.") UUID reverses,
        List<Posting> postings) {

    /** A line: one of debit and credit is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerPosting", requiredProperties = "account")
    public record Posting(
            @Schema(examples = "stamp.pro-cultura") String account,
            @Schema(examples = "pro-cultura") String levy,
            @Schema(description = "Pesos.", examples = "5000000") BigDecimal debit,
            @Schema(description = "Pesos.", examples = "5000000") BigDecimal credit) {}

    static EntryView of(StoredEntry entry, ZoneId zone) {
        return new EntryView(
                entry.id(),
                entry.sourceKind(),
                entry.sourceId(),
                entry.bookedOn(),
                entry.recordedAt().atZone(zone).toOffsetDateTime(),
                entry.description(),
                entry.actor(),
                entry.ruleVersion(),
                entry.reverses(),
                entry.postings().stream().map(EntryView::posting).toList());
    }

    private static Posting posting(StoredPosting posting) {
        BigDecimal amount = Amounts.plain(posting.amount().abs());
        boolean debit = posting.amount().signum() > 0;
        return new Posting(
                posting.account(), posting.levy(), debit ? amount : null, debit ? null : amount);
    }
}
