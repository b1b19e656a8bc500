package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.PesosFault;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks the value of an act: whole pesos, more than none, fewer than {@link Pesos#MAX}. */
final class ValueReader {

    private static final String FIELD = "value";
    private static final String ARTICLE = "294";

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
        Optional<PesosFault> fault = PesosFault.of(value);
        if (value.signum() == 0 || fault.filter(PesosFault.NEGATIVE::equals).isPresent()) {
            errors.add(FIELD, "not-positive", ARTICLE);
        } else if (fault.isPresent()) {
            errors.add(FIELD, fault.get().code(), ARTICLE, Decimals.grouped(Pesos.MAX));
        } else {
            return Optional.of(value.longValueExact());
        }
        return Optional.empty();
    }
}
