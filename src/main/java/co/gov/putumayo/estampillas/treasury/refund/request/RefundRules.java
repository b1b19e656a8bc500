package co.gov.putumayo.estampillas.treasury.refund.request;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.DeclarationOfPayer;
import co.gov.putumayo.estampillas.treasury.refund.RefundCause;
import co.gov.putumayo.estampillas.treasury.refund.RefundTerm;
import co.gov.putumayo.estampillas.treasury.refund.account.AccountRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What a request for a refund must say, told all at once. */
@ApplicationScoped
class RefundRules {

    private static final int LONGEST = 2000;
    private static final String PERIOD = "/declaration/period";
    private static final String FILED_ON = "/declaration/filedOn";

    private final DueDates dueDates;
    private final Clock clock;

    RefundRules(DueDates dueDates, Clock clock) {
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** A request that keeps the rules, but for the money it is about. */
    record Wish(
            RefundCause cause,
            Optional<RefundTerm.Declaration> declaration,
            DeclarationOfPayer ofPayer,
            String email) {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    Wish check(RefundRequest request) {
        Violations violations = new Violations();
        money(request, violations);
        Optional<RefundCause> cause = RefundCause.of(request.cause());
        if (cause.isEmpty()) {
            violations.add(
                    "/cause",
                    "unknown-cause",
                    "Solo se devuelve lo pagado en exceso (excess), lo no debido (not-owed) o lo"
                            + " pagado dos veces (double).",
                    "302");
        }
        texts(request.explanation(), request.evidence(), violations);
        if (request.amount() != null && request.amount() <= 0) {
            violations.add("/amount", "not-positive", "Debe ser mayor que cero.");
        }
        AccountRules.check(request.account(), violations);
        Optional<RefundTerm.Declaration> declaration =
                Optional.ofNullable(request.declaration())
                        .flatMap(held -> declaration(held, violations));
        Optional<String> email = new Fields(violations).optionalEmail("email", request.email());
        violations.throwIfAny();
        return new Wish(
                cause.orElseThrow(),
                declaration,
                ofPayer(request.declaration()),
                email.orElse(null));
    }

    /**
     * @param received the most that can be asked for
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 with all that is
     *     wrong
     */
    void checkMending(MendingRequest request, long received) {
        Violations violations = new Violations();
        texts(request.explanation(), request.evidence(), violations);
        if (request.amount() != null && (request.amount() < 1 || request.amount() > received)) {
            violations.add(
                    "/amount",
                    "more-than-received",
                    "Debe estar entre 1 y lo recibido: " + received + ".",
                    "302");
        }
        if (request.account() != null) {
            AccountRules.check(request.account(), violations);
        }
        violations.throwIfAny();
    }

    private static void texts(String explanation, String evidence, Violations violations) {
        TextRules.required(
                explanation, LONGEST, "/explanation", "Explique por qué pide.", violations);
        TextRules.required(
                evidence, LONGEST, "/evidence", "Diga dónde está la prueba.", violations);
    }

    private static DeclarationOfPayer ofPayer(RefundRequest.Declaration held) {
        if (held == null) {
            return DeclarationOfPayer.NONE;
        }
        boolean none = held.correction() == null || held.correction().isBlank();
        return new DeclarationOfPayer(true, none ? null : held.correction().strip());
    }

    /** Either a receipt or a liquidation, each with what proves that one may ask about it. */
    private static void money(RefundRequest request, Violations violations) {
        if (request.liquidation() != null && request.receiptCode() != null) {
            violations.add(
                    "/liquidation",
                    "one-or-the-other",
                    "Pida por un recibo o por una liquidación, no por ambos.");
        } else if (request.liquidation() != null) {
            required("/accessCode", request.accessCode(), violations);
        } else {
            required("/receiptCode", request.receiptCode(), violations);
            required("/check", request.check(), violations);
        }
    }

    private static void required(String pointer, String value, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.add(
                    pointer,
                    "required",
                    "Escriba el código del recibo y el final del documento, o el número y el código"
                            + " de acceso de la liquidación.");
        }
    }

    private Optional<RefundTerm.Declaration> declaration(
            RefundRequest.Declaration held, Violations violations) {
        Optional<TaxPeriod> period =
                TaxPeriod.parse(held.period())
                        .filter(parsed -> DueDates.knows(parsed.month().getYear()));
        if (period.isEmpty()) {
            violations.add(PERIOD, "malformed-period", "Escriba el mes como AAAA-MM.");
        }
        TextRules.optional(held.correction(), LONGEST, "/declaration/correction", violations);
        Optional<LocalDate> filedOn = date(held.filedOn());
        if (filedOn.isEmpty()) {
            violations.add(FILED_ON, "invalid-date", "Escriba una fecha hasta hoy, AAAA-MM-DD.");
        }
        return period.flatMap(
                month ->
                        filedOn.map(
                                filed ->
                                        new RefundTerm.Declaration(
                                                dueDates.of(month).paymentDueDate(), filed)));
    }

    private Optional<LocalDate> date(String text) {
        return IsoDate.parse(text).filter(date -> !date.isAfter(LocalDate.now(clock)));
    }
}
