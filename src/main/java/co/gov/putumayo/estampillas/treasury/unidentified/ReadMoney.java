package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public MoneyView get(UUID id) {
        return register.findByIdOptional(id)
                .map(m -> MoneyView.of(m, clock.getZone()))
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
