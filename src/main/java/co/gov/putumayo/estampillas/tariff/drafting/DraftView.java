package co.gov.putumayo.estampillas.tariff.drafting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with all its rows. */
@Schema(name = "TariffDraft", description = "A tariff in the making, whole.")
public record DraftView(
        Summary draft,
        List<RuleView> rules,
        List<FeeRow> fees,
        @Schema(description = "Each revision, the first one last.") List<Revision> history) {

    /** A draft without its rows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TariffDraftSummary", description = "A tariff in the making.")
    public record Summary(
            @Schema(examples = "900-2027") String id,
            @Schema(examples = "900/2027") String ordinance,
            String title,
            @Schema(description = "First day on which it holds.", examples = "2027-01-01")
                    LocalDate validFrom,
            @Schema(description = "Version it was copied from.", examples = "766-2018")
                    String basedOn,
            @Schema(description = "Grows with each change.", examples = "3") int revision,
            DraftState state,
            String draftedBy,
            Instant draftedAt,
            @Schema(description = "Who published or discarded it.") String decidedBy,
            Instant decidedAt,
            String discardReason) {}

    /** A row of a stamp's table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DraftRule", description = "A row of a stamp's or contribution's table.")
    public record RuleView(
            UUID id,
            @Schema(examples = "pro-cultura") String levy,
            @Schema(examples = "contract") String actType,
            @Schema(description = "Any entity if absent.") List<String> entityTypes,
            @Schema(description = "Any contract if absent.") List<String> contractTypes,
            @Schema(description = "Contracts it does not tax.") List<String> exceptContractTypes,
            @Schema(examples = "contract-value") String baseKind,
            @Schema(description = "Decimal string.", examples = "0.005") String rate,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "326") String article,
            @Schema(description = "Whether the version it was copied from has no such row.")
                    boolean changed) {}

    /** A fee. */
    @Schema(name = "DraftFee", description = "A fee in UVT.")
    public record FeeRow(
            @Schema(examples = "passport") String code,
            String name,
            @Schema(description = "Decimal string.", examples = "2.59") String uvt,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "378") String article,
            @Schema(description = "Whether the version it was copied from has another price.")
                    boolean changed) {}

    /** Who changed it. */
    @Schema(name = "DraftRevision", description = "A revision of a draft.")
    public record Revision(int revision, String changedBy, Instant changedAt) {}
}
