package co.gov.putumayo.estampillas.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Exemptions of the statute, for the feature that grants them. */
@ApplicationScoped
public class Exemptions {

    private final TariffStore store;

    Exemptions(TariffStore store) {
        this.store = store;
    }

    /**
     * @return empty when no exemption with that code is in force on the day
     */
    @Transactional
    public Optional<ExemptionView> inForce(String code, LocalDate day) {
        return store.exemptions(day).stream()
                .filter(exemption -> exemption.code().equals(code))
                .findFirst();
    }
}
