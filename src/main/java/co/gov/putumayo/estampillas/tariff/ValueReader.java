package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks the value of an act: whole pesos, more than none, fewer than {@link Pesos#MAX}. */
final class ValueReader {

    private static final String FIELD = "value";
    private static final String ARTICLE = "294";
    private static final BigDecimal MAX = BigDecimal.valueOf(Pesos.MAX);

    private final ActErrors errors;

    ValueReader(ActErrors errors) {
        this.errors = errors;
    }

    Optional<Long> read(BigDecimal value, Optional<ActType> type) {
        if (value == null) {
            type.flatMap(ActType::valueKind)
                    .ifPresent(
                            kind ->
                                    errors.add(
                                            FIELD,
                                            "required",
                                            ARTICLE,
                                            errors.textOf("base." + kind.code())));
            return Optional.empty();
        }
        // Compared before anything is computed: 1e999999 must not be written out.
        if (value.signum() <= 0) {
            errors.add(FIELD, "not-positive", ARTICLE);
        } else if (value.compareTo(MAX) > 0) {
            errors.add(FIELD, "too-large", ARTICLE, errors.number(Pesos.MAX));
        } else if (value.stripTrailingZeros().scale() > 0) {
            errors.add(FIELD, "not-whole", ARTICLE);
        } else {
            return Optional.of(value.longValueExact());
        }
        return Optional.empty();
    }
}
