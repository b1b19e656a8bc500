package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.Decimals;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the rules as Tesorería and auditors read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DistributionRules",
        requiredProperties = {
            "id",
            "legalAct",
            "validFrom",
            "reason",
            "state",
            "proposedBy",
            "proposedAt",
            "shares"
        })
public record RuleView(
        @Schema(examples = "766-2018") String id,
        @Schema(examples = "Ordenanza 766 de 2018") String legalAct,
        LocalDate validFrom,
        String reason,
        RuleState state,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Schema(description = "Absent until decided.") String decidedBy,
        @Schema(description = "Absent until decided.") OffsetDateTime decidedAt,
        List<RuleRequest.Share> shares) {

    static RuleView of(RuleVersion version, ZoneId zone) {
        return new RuleView(
                version.id(),
                version.legalAct(),
                version.validFrom(),
                version.reason(),
                version.state(),
                version.proposedBy(),
                moment(version.proposedAt(), zone),
                version.decidedBy(),
                moment(version.decidedAt(), zone),
                version.shares().stream()
                        .map(
                                s ->
                                        new RuleRequest.Share(
                                                s.levy(),
                                                s.fund(),
                                                Decimals.plain(s.share()),
                                                s.article()))
                        .toList());
    }

    private static OffsetDateTime moment(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
