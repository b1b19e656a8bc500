package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.declaration.penalty.DefaultInterest;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.UsuryRates;
import co.gov.putumayo.estampillas.treasury.refund.RefundConfig;
import co.gov.putumayo.estampillas.treasury.refund.RefundFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Interest in the payer's favour, on what is paid: what was set off was given back when it was
 * decided (art. 633). Both kinds have the rate of art. 635 of the national statute, and no day
 * bears both: those in dispute, from the notification of the refusal to the approval, bear current
 * interest (art. 634-1); the others after the term, to the day of payment, default interest
 * (634-2).
 */
@ApplicationScoped
class RefundInterest {

    private final UsuryRates usuryRates;
    private final RefundConfig config;

    RefundInterest(UsuryRates usuryRates, RefundConfig config) {
        this.usuryRates = usuryRates;
        this.config = config;
    }

    /** Pesos, each to the thousand. */
    record Sums(long defaultInterest, long currentInterest) {}

    /** Days that bear interest: from the day after the first to the last. */
    private record Span(LocalDate after, LocalDate to) {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422 when a month has no
     *     rate: it is never guessed
     */
    Sums on(RefundFacts refund, LocalDate paidOn) {
        LocalDate due = refund.term().dueOn();
        if (refund.dispute() == null) {
            return new Sums(sum(refund, List.of(new Span(due, paidOn))), 0);
        }
        LocalDate beforeDispute = refund.dispute().refusalNotifiedOn().minusDays(1);
        LocalDate approved = refund.resolution().decidedAt().atZone(LegalTime.BOGOTA).toLocalDate();
        List<Span> late =
                List.of(
                        new Span(due, beforeDispute),
                        new Span(due.isAfter(approved) ? due : approved, paidOn));
        return new Sums(sum(refund, late), sum(refund, List.of(new Span(beforeDispute, approved))));
    }

    private long sum(RefundFacts refund, List<Span> spans) {
        return refund.toPay() == 0
                ? 0
                : spans.stream().mapToLong(span -> of(refund.toPay(), span)).sum();
    }

    private long of(long pesos, Span span) {
        List<YearMonth> months = DefaultInterest.months(span.after(), span.to());
        if (months.isEmpty()) {
            return 0;
        }
        Map<YearMonth, BigDecimal> rates =
                usuryRates.between(months.get(0), months.get(months.size() - 1));
        requireAll(months.stream().filter(month -> !rates.containsKey(month)));
        return DefaultInterest.on(pesos, span.after(), span.to(), rates, config.interestMethod())
                .amount();
    }

    private static void requireAll(Stream<YearMonth> missing) {
        String named = missing.map(YearMonth::toString).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            new Violations()
                    .add(
                            PayRefund.PAID_ON,
                            "no-usury-rate",
                            "No se conoce la tasa de usura de " + named + ".",
                            "635")
                    .throwIfAny();
        }
    }
}
