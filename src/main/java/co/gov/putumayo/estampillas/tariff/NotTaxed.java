package co.gov.putumayo.estampillas.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What the statute frees from the stamps (arts. 292, 305, 314, 343), for pages that explain it. */
@ApplicationScoped
public class NotTaxed {

    private final TariffStore store;

    NotTaxed(TariffStore store) {
        this.store = store;
    }

    /** All exemptions in force on the day. */
    @Transactional
    public List<ExemptionView> on(LocalDate day) {
        return store.exemptions(day);
    }

    /** Exemptions in force on the day that an act of this type may be granted. */
    @Transactional
    public List<ExemptionView> on(LocalDate day, String actType) {
        return store.exemptions(day).stream()
                .filter(one -> one.actTypes().isEmpty() || one.actTypes().contains(actType))
                .toList();
    }
}
