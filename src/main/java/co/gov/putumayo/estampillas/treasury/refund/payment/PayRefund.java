package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import co.gov.putumayo.estampillas.treasury.refund.RefundCase;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import co.gov.putumayo.estampillas.treasury.refund.RefundJournal;
import co.gov.putumayo.estampillas.treasury.refund.RefundRepository;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDesk;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down that an approved refund left the bank, with the interest it had come to bear. */
@ApplicationScoped
public class PayRefund {

    private static final String PAID_ON = "/paidOn";

    private final RefundRepository refunds;
    private final RefundJournal journal;
    private final RefundDesk desk;
    private final UsuryRates usuryRates;
    private final RefundConfig config;
    private final Clock clock;

    PayRefund(
            RefundRepository refunds,
            RefundJournal journal,
            RefundDesk desk,
            UsuryRates usuryRates,
            RefundConfig config,
            Clock clock) {
        this.refunds = refunds;
        this.journal = journal;
        this.desk = desk;
        this.usuryRates = usuryRates;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param paidOn date of the bank
     * @param bankReference of the transfer; of the accounting act when all was set off
     * @throws ProblemException 404, 409 not approved or nobody said where to pay, 422
     */
    @Transactional
    public RefundDetail pay(String number, String paidOn, String bankReference, String officer) {
        RefundCase refund = refunds.lock(number).orElseThrow(RefundDesk::notFound);
        if (refund.state() != RefundState.APPROVED || !refund.isClaimed()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    refund.isClaimed()
                            ? "Está " + refund.state().spanishName() + "."
                            : "Quien pagó no ha dicho a qué cuenta se le debe pagar.");
        }
        RefundFacts facts = refund.facts();
        Violations violations = new Violations();
        LocalDate day = day(paidOn, facts, violations);
        if (bankReference == null || bankReference.isBlank()) {
            violations.add("/bankReference", "required", "Escriba la referencia del banco.");
        }
        violations.throwIfAny();
        refund.pay(day, bankReference.strip(), interest(facts, day));
        refunds.flush();
        journal.write(refund, officer);
        return desk.detail(number);
    }

    private LocalDate day(String text, RefundFacts facts, Violations violations) {
        LocalDate approved = facts.decidedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        LocalDate day = IsoDate.parse(text).orElse(null);
        if (day != null && !day.isBefore(approved) && !day.isAfter(LocalDate.now(clock))) {
            return day;
        }
        violations.add(
                PAID_ON, "invalid-date", "Escriba una fecha desde la aprobación y hasta hoy.");
        return null;
    }

    /**
     * From the day after the term to the day of payment, on what is paid: what was set off was
     * given back when it was decided (arts. 633, 634-2, 635).
     */
    private long interest(RefundFacts facts, LocalDate paidOn) {
        List<YearMonth> months = DefaultInterest.months(facts.term().dueOn(), paidOn);
        if (months.isEmpty() || facts.toPay() == 0) {
            return 0;
        }
        Map<YearMonth, BigDecimal> rates =
                usuryRates.between(months.get(0), months.get(months.size() - 1));
        String missing =
                months.stream()
                        .filter(month -> !rates.containsKey(month))
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            new Violations()
                    .add(
                            PAID_ON,
                            "no-usury-rate",
                            "No se conoce la tasa de usura de " + missing + ".",
                            "635")
                    .throwIfAny();
        }
        return DefaultInterest.on(
                        facts.toPay(), facts.term().dueOn(), paidOn, rates, config.interestMethod())
                .amount();
    }
}
