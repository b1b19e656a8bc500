package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.penalty.PayShare;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.PesosFault;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the fields of an estimate and gathers what is wrong with them. */
final class EstimateFields {

    private static final String DUE_ARTICLE = "299";
    private static final String REDUCTION_ARTICLE = "433";

    private final EstimateMessages texts;
    private final Violations violations;

    EstimateFields(EstimateMessages texts, Violations violations) {
        this.texts = texts;
        this.violations = violations;
    }

    Optional<TaxPeriod> period(String text) {
        if (isMissing("period", text, DUE_ARTICLE)) {
            return Optional.empty();
        }
        Optional<TaxPeriod> period = TaxPeriod.parse(text);
        if (period.isEmpty()) {
            add("period", "malformed-period", null);
            return period;
        }
        return period.filter(this::isInCalendar);
    }

    private boolean isInCalendar(TaxPeriod period) {
        boolean known = DueDates.knows(period.month().getYear());
        if (!known) {
            add(
                    "period",
                    "out-of-range",
                    DUE_ARTICLE,
                    String.valueOf(DueDates.FIRST_YEAR),
                    String.valueOf(DueDates.LAST_YEAR));
        }
        return known;
    }

    /** A period is declared once it is over. */
    Optional<LocalDate> filingDate(String text, Optional<TaxPeriod> period) {
        if (isMissing("filingDate", text, DUE_ARTICLE)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDate.parse(text);
        if (day.isEmpty()) {
            add("filingDate", "malformed-date", null);
        } else if (period.isPresent() && !day.get().isAfter(period.get().lastDay())) {
            add("filingDate", "before-period-ends", DUE_ARTICLE, period.get().lastDay().toString());
            return Optional.empty();
        }
        return day;
    }

    /** Whole pesos from zero on. */
    Optional<Long> pesos(String field, BigDecimal value, String article) {
        if (isMissing(field, value, article)) {
            return Optional.empty();
        }
        Optional<PesosFault> fault = PesosFault.of(value);
        fault.ifPresent(wrong -> add(field, wrong.code(), article, Decimals.grouped(Pesos.MAX)));
        return fault.isEmpty() ? Optional.of(value.longValueExact()) : Optional.empty();
    }

    Optional<Boolean> flag(String field, Boolean value, String article) {
        isMissing(field, value, article);
        return Optional.ofNullable(value);
    }

    /** A number of months, or a year. */
    Optional<Integer> count(String field, Integer value, String article) {
        if (isMissing(field, value, article)) {
            return Optional.empty();
        }
        if (value < 0) {
            add(field, "negative", article);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Who claims no reduction pays the whole penalty. */
    Optional<PayShare> payShare(String text) {
        if (text == null) {
            return Optional.of(PayShare.WHOLE);
        }
        Optional<PayShare> share = PayShare.of(text);
        if (share.isEmpty()) {
            add("payShareOfPenalty", "unknown", REDUCTION_ARTICLE);
        }
        return share;
    }

    /**
     * @param rule code of the error; its text is {@code error.<field>.<rule>}
     */
    private void add(String field, String rule, String article, String... arguments) {
        violations.add(
                "/" + field, rule, texts.get("error." + field + "." + rule, arguments), article);
    }

    private boolean isMissing(String field, Object value, String article) {
        boolean missing = value == null || (value instanceof String text && text.isBlank());
        if (missing) {
            add(field, "required", article);
        }
        return missing;
    }
}
