package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.declaration.debt.Debt;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.LegalCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundDecision;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RejectionCause;
import co.gov.putumayo.estampillas.treasury.refund.SetOff;
import co.gov.putumayo.estampillas.treasury.refund.debt.KnownDebts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an approval must say, told all at once. */
@ApplicationScoped
class DecisionRules {

    private static final int LONGEST = 2000;
    private static final String ARTICLE = "302";

    private final SetOffRules setOffRules;

    DecisionRules(SetOffRules setOffRules) {
        this.setOffRules = setOffRules;
    }

    /** Grounds are needed to refuse too. */
    String grounds(DecisionRequest request) {
        Violations violations = new Violations();
        if (request.approve() == null) {
            violations.add("/approve", "required", "Diga si aprueba: true o false.");
        }
        String grounds =
                TextRules.required(
                        request.grounds(), LONGEST, "/grounds", "Motive la decisión.", violations);
        violations.throwIfAny();
        return grounds;
    }

    /**
     * @return the cause of the law on which a refusal rests, or null
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 when there is no such
     *     cause, or it is not so
     */
    RejectionCause rejection(DecisionRequest request, RefundFacts refund) {
        Violations violations = new Violations();
        RejectionCause cause =
                request.rejection() == null
                        ? null
                        : new Fields(violations)
                                .code(
                                        "rejection",
                                        request.rejection(),
                                        code -> LegalCause.of(RejectionCause.values(), code),
                                        LegalCause.codes(RejectionCause.values()))
                                .orElse(null);
        if (cause == RejectionCause.OUT_OF_TERM && refund.term().inTerm()) {
            violations.add("/rejection", "in-term", "Se pidió dentro del término.", "630-1");
        }
        if (cause == RejectionCause.NOT_MENDED && refund.inadmission() == null) {
            violations.add("/rejection", "not-inadmitted", "Nunca se inadmitió.", "630-4");
        }
        violations.throwIfAny();
        return cause;
    }

    /**
     * @param remaining pesos left of each levy of the receipt; null for money that pays nothing
     * @param known overdue debts of the payer
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    RefundDecision approval(
            DecisionRequest request,
            String grounds,
            RefundFacts refund,
            Map<String, Long> remaining,
            List<Debt> known) {
        Violations violations = new Violations();
        if (!refund.term().inTerm()) {
            violations.add(
                    "/approve", "out-of-term", "Se pidió fuera de término: debe negarse.", "630");
        }
        if (refund.declaration().lacksCorrection()) {
            violations.add(
                    "/approve",
                    "declaration-not-corrected",
                    "Antes debe corregirse la declaración que tiene el pago.",
                    "625");
        }
        Map<String, Long> lines =
                remaining == null ? Map.of() : lines(request.lines(), remaining, violations);
        long amount =
                remaining == null
                        ? amount(request, refund.money().received(), violations)
                        : lines.values().stream().mapToLong(Long::longValue).sum();
        if (amount > refund.money().received()) {
            violations.add(
                    "/lines",
                    "more-than-received",
                    "No puede pasar de lo que este caso puede devolver: "
                            + refund.money().received()
                            + ".",
                    ARTICLE);
        }
        List<SetOff> setOffs = setOffRules.read(request.setOffs(), amount, known, violations);
        violations.throwIfAny();
        RefundDecision decision =
                new RefundDecision(grounds, amount, lines, setOffs, KnownDebts.total(known));
        if (!Boolean.TRUE.equals(request.debtsReviewed())) {
            requireSetOff(decision);
        }
        return decision;
    }

    /** What is known to be owed is set off first, as far as the refund reaches. */
    private static void requireSetOff(RefundDecision decision) {
        long owed = Math.min(decision.knownDebt(), decision.amount());
        if (decision.knownSetOff() < owed) {
            new Violations()
                    .add(
                            "/setOffs",
                            "known-debts-not-set-off",
                            "Quien pagó debe "
                                    + decision.knownDebt()
                                    + " pesos de plazo vencido que constan aquí: compense al menos "
                                    + owed
                                    + " de ellas, por su declaración, o confirme que revisó esas deudas.",
                            "633")
                    .throwIfAny();
        }
    }

    private static long amount(DecisionRequest request, long received, Violations violations) {
        if (request.lines() != null && !request.lines().isEmpty()) {
            violations.add("/lines", "not-applicable", "Este dinero no pagó ninguna estampilla.");
        }
        if (request.amount() == null || request.amount() < 1 || request.amount() > received) {
            violations.add(
                    "/amount",
                    "more-than-received",
                    "Debe estar entre 1 y lo recibido: " + received + ".",
                    ARTICLE);
            return 0;
        }
        return request.amount();
    }

    private static Map<String, Long> lines(
            List<DecisionRequest.Line> asked, Map<String, Long> remaining, Violations violations) {
        Map<String, Long> lines = new TreeMap<>();
        if (asked == null || asked.isEmpty()) {
            violations.add("/lines", "required", "Diga cuánto se devuelve de cada estampilla.");
            return lines;
        }
        for (int i = 0; i < asked.size(); i++) {
            DecisionRequest.Line line = asked.get(i);
            String pointer = "/lines/" + i;
            Long left = line == null ? null : remaining.get(String.valueOf(line.levy()));
            if (left == null || lines.containsKey(line.levy())) {
                violations.add(
                        pointer + "/levy",
                        "not-on-receipt",
                        "Nombre una vez cada concepto del recibo.");
            } else if (line.amount() == null || line.amount() < 1 || line.amount() > left) {
                violations.add(
                        pointer + "/amount",
                        "more-than-received",
                        "Debe estar entre 1 y lo que queda por devolver: " + left + ".",
                        ARTICLE);
            } else {
                lines.put(line.levy(), line.amount());
            }
        }
        return lines;
    }
}
