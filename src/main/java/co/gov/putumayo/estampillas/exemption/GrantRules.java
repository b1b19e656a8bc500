package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.liquidation.ActDraft;
import co.gov.putumayo.estampillas.liquidation.ActDrafts;
import co.gov.putumayo.estampillas.liquidation.LiquidationRequest;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.Assessment;
import co.gov.putumayo.estampillas.tariff.ExemptionView;
import co.gov.putumayo.estampillas.tariff.Exemptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the law frees this act, told with all that is wrong at once. */
@ApplicationScoped
class GrantRules {

    private static final String EXEMPTION = "/exemption";
    private static final String PERSON = "person";
    private static final String COMPANY = "company";
    private static final int LONGEST_REFERENCE = 100;

    private final ActDrafts drafts;
    private final Exemptions exemptions;

    GrantRules(ActDrafts drafts, Exemptions exemptions) {
        this.drafts = drafts;
        this.exemptions = exemptions;
    }

    /** An exemption that keeps the rules. */
    record Checked(
            ActDraft draft, ExemptionView exemption, FreedLevies levies, String supportReference) {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    Checked check(GrantRequest request, String entityNit) {
        Violations violations = new Violations();
        ActDrafts.Draft draft =
                drafts.read(
                        new LiquidationRequest(
                                request.date(),
                                request.act(),
                                entityNit,
                                taxpayer(request.taxpayer()),
                                null,
                                null),
                        violations);
        Optional<ExemptionView> exemption =
                exemption(request.exemption(), draft.assessment(), violations);
        exemption.ifPresent(found -> fits(found, draft, violations));
        String reference =
                TextRules.required(
                        request.supportReference(),
                        LONGEST_REFERENCE,
                        "/supportReference",
                        "Falta la referencia del documento que sustenta la exención.",
                        violations);
        Optional<FreedLevies> levies =
                exemption
                        .filter(found -> draft.assessment() != null)
                        .map(found -> FreedLevies.of(draft.assessment(), found));
        if (levies.isPresent() && levies.get().freed().isEmpty()) {
            violations.add(
                    EXEMPTION,
                    "nothing-to-free",
                    "El acto no causa ninguna estampilla de las que esta exención libera.",
                    exemption.get().article());
        }
        violations.throwIfAny();
        return new Checked(draft.whole(), exemption.get(), levies.orElseThrow(), reference);
    }

    /** Without a usable date nobody knows which law is in force. */
    private Optional<ExemptionView> exemption(
            String code, Assessment assessment, Violations violations) {
        if (code == null || code.isBlank()) {
            violations.add(EXEMPTION, "required", "Falta el código de la exención.", "305");
            return Optional.empty();
        }
        if (assessment == null) {
            return Optional.empty();
        }
        Optional<ExemptionView> found = exemptions.inForce(code.strip(), assessment.date());
        if (found.isEmpty()) {
            violations.add(
                    EXEMPTION,
                    "not-in-force",
                    "Ninguna exención con ese código rige en la fecha del acto; consulte la lista.",
                    "305");
        }
        return found;
    }

    private static void fits(
            ExemptionView exemption, ActDrafts.Draft draft, Violations violations) {
        String article = exemption.article();
        if (!exemption.actTypes().isEmpty() && !exemption.actTypes().contains(draft.act().type())) {
            violations.add(
                    EXEMPTION,
                    "not-for-act",
                    "Esta exención no es para ese tipo de acto.",
                    article);
        }
        EntityType entity = draft.entity().orElseThrow().type();
        if (!exemption.entityTypes().isEmpty()
                && !exemption.entityTypes().contains(entity.code())) {
            violations.add(
                    EXEMPTION,
                    "not-for-entity",
                    "Esta exención no es para actos de una entidad de su tipo.",
                    article);
        }
        draft.taxpayer()
                .map(taxpayer -> taxpayer.id().type())
                .filter(type -> !mayBenefit(exemption, type))
                .ifPresent(
                        type ->
                                violations.add(
                                        "/taxpayer/documentType",
                                        "not-for-taxpayer",
                                        exemption.beneficiary().equals(PERSON)
                                                ? "Esta exención es de una persona natural:"
                                                        + " identifíquela con su cédula."
                                                : "Esta exención es de una entidad u organización:"
                                                        + " identifíquela con su NIT.",
                                        article));
    }

    private static boolean mayBenefit(ExemptionView exemption, DocumentType type) {
        return switch (exemption.beneficiary()) {
            case PERSON -> !type.isCompany();
            case COMPANY -> type.isCompany();
            default -> true;
        };
    }

    private static LiquidationRequest.Taxpayer taxpayer(GrantRequest.ExemptTaxpayer taxpayer) {
        return taxpayer == null
                ? null
                : new LiquidationRequest.Taxpayer(
                        taxpayer.documentType(), taxpayer.document(), taxpayer.name(), null);
    }
}
