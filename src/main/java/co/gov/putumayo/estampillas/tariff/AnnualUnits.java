package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Units that the nation fixes each year, for features that count in them. */
@ApplicationScoped
public class AnnualUnits {

    private final TariffStore store;

    AnnualUnits(TariffStore store) {
        this.store = store;
    }

    /**
     * @return pesos of one UVT; empty when the year has none published, which is never guessed
     */
    @Transactional
    public Optional<Long> uvt(int year) {
        return Optional.ofNullable(store.annualValues(year).pesos().get(AnnualUnit.UVT));
    }
}
