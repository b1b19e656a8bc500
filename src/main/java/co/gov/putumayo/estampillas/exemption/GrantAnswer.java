package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exemption as entity, revenue and auditors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ExemptionGrant",
        requiredProperties = {
            "id",
            "status",
            "entityNit",
            "entityName",
            "act",
            "actName",
            "date",
            "taxpayer",
            "exemption",
            "ordinance",
            "article",
            "text",
            "supportReference",
            "freed",
            "notCollected",
            "rest",
            "restTotal",
            "needsSecondPerson",
            "requestedAt"
        })
public record GrantAnswer(
        UUID id,
        GrantStatus status,
        @Schema(examples = "800094164") String entityNit,
        @Schema(examples = "Departamento del Putumayo") String entityName,
        ActRequest act,
        @Schema(examples = "Certificado") String actName,
        @Schema(description = "Date of the act.", examples = "2026-03-15") LocalDate date,
        Taxpayer taxpayer,
        @Schema(examples = "305-8") String exemption,
        @Schema(examples = "766/2018") String ordinance,
        @Schema(examples = "305-8") String article,
        @Schema(description = "What the law says.") String text,
        @Schema(examples = "Certificación laboral SED-2026-0415") String supportReference,
        @Schema(description = "Levies it frees from, as they would be owed.")
                List<Assessment.Line> freed,
        @Schema(description = "Pesos not collected.", examples = "24000") long notCollected,
        @Schema(description = "Levies the act owes all the same.") List<Assessment.Line> rest,
        @Schema(description = "Pesos the act owes all the same.", examples = "0") long restTotal,
        boolean needsSecondPerson,
        OffsetDateTime requestedAt,
        OffsetDateTime decidedAt,
        @Schema(description = "Only when REJECTED.") String rejectionReason,
        @Schema(description = "Only when a revocation was asked for.") String revocationReason,
        @Schema(description = "Only when REVOKED.") OffsetDateTime revokedAt,
        @Schema(description = "Only when GRANTED, moments after.")
                ExemptCertificates.Reference certificate) {

    @Schema(name = "ExemptionTaxpayer", description = "Who would owe the stamps.")
    public record Taxpayer(
            DocumentType documentType,
            @Schema(examples = "1124850321") String document,
            @Schema(examples = "Aurora de la Cruz Chindoy") String name) {}

    /**
     * @param certificate null when it has none yet
     */
    static GrantAnswer of(GrantView grant, ExemptCertificates.Reference certificate) {
        return new GrantAnswer(
                grant.id(),
                GrantStatus.valueOf(grant.status()),
                grant.entityNit(),
                grant.entityName(),
                grant.act(),
                grant.actName(),
                grant.actDate(),
                new Taxpayer(
                        grant.taxpayer().type(), grant.taxpayer().number(), grant.taxpayerName()),
                grant.code(),
                grant.ordinance(),
                grant.article(),
                grant.legalText(),
                grant.supportReference(),
                grant.freed(),
                grant.freedTotal(),
                grant.restLines(),
                grant.restTotal(),
                grant.secondPerson(),
                inBogota(grant.requestedAt()),
                inBogota(grant.decidedAt()),
                grant.rejectionReason(),
                grant.revocationReason(),
                inBogota(grant.revokedAt()),
                certificate);
    }

    private static OffsetDateTime inBogota(Instant moment) {
        return moment == null ? null : moment.atZone(LegalTime.BOGOTA).toOffsetDateTime();
    }
}
