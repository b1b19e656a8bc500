package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Shows the register of money of unknown origin. */
@ApplicationScoped
public class ReadMoney {

    private final MoneyRepository register;
    private final Clock clock;

    ReadMoney(MoneyRepository register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** As many as {@link PageRequest#rowsToRead()}, newest first. */
    @Transactional
    public List<MoneyView> list(PageRequest page) {
        return register.page(page).stream().map(m -> MoneyView.of(m, clock.getZone())).toList();
    }
}
