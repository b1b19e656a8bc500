package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.PesosFault;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.AnnualUnits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what the calculators of penalties have in common. */
final class SanctionFields {

    private final Violations violations;
    private final Fields fields;
    private final SanctionTexts texts;

    SanctionFields(Violations violations, SanctionTexts texts) {
        this.violations = violations;
        this.fields = new Fields(violations);
        this.texts = texts;
    }

    Fields fields() {
        return fields;
    }

    /** Whole pesos from zero on. */
    Optional<Long> pesos(String field, BigDecimal value, String article) {
        Optional<BigDecimal> given = fields.given(field, value);
        Optional<PesosFault> fault = given.flatMap(PesosFault::of);
        fault.ifPresent(wrong -> add(field, wrong.code(), article, Decimals.grouped(Pesos.MAX)));
        return fault.isEmpty() ? given.map(BigDecimal::longValueExact) : Optional.empty();
    }

    Optional<TaxPeriod> period(String text) {
        Optional<TaxPeriod> period = fields.period("period", text);
        if (period.isPresent() && !DueDates.knows(period.get().month().getYear())) {
            add(
                    "period",
                    "out-of-range",
                    "299",
                    String.valueOf(DueDates.FIRST_YEAR),
                    String.valueOf(DueDates.LAST_YEAR));
            return Optional.empty();
        }
        return period;
    }

    /** Who claims no reduction pays the whole. */
    Optional<PayShare> share(String text) {
        if (text == null) {
            return Optional.of(PayShare.WHOLE);
        }
        Optional<PayShare> share = PayShare.of(text);
        if (share.isEmpty()) {
            add("payShareOfPenalty", "share-unknown", "433");
        }
        return share;
    }

    /** Whoever did the same in the two years before meets no condition of a reduction. */
    boolean repeated(Boolean flag, Optional<PayShare> share) {
        boolean repeated = Boolean.TRUE.equals(flag);
        if (repeated && share.isPresent() && share.get() != PayShare.WHOLE) {
            add("payShareOfPenalty", "repeat-without-reduction", "433");
        }
        return repeated;
    }

    /** UVT of the year; its absence is an error of the field that picks the year. */
    Optional<Long> uvt(String field, Optional<Integer> year, AnnualUnits units) {
        Optional<Long> uvt = year.flatMap(units::uvt);
        if (year.isPresent() && uvt.isEmpty()) {
            add(field, "no-annual-value", "432", String.valueOf(year.get()));
        }
        return uvt;
    }

    Optional<LocalDate> dateAfter(String field, String text, Optional<TaxPeriod> period) {
        Optional<LocalDate> day = fields.date(field, text);
        if (day.isPresent() && period.isPresent() && !day.get().isAfter(period.get().lastDay())) {
            add(field, "before-period-ends", "299", period.get().lastDay().toString());
            return Optional.empty();
        }
        return day;
    }

    void add(String field, String rule, String article, String... arguments) {
        violations.add("/" + field, rule, texts.get(rule, arguments), article);
    }

    void throwIfAny() {
        violations.throwIfAny();
    }
}
