package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the rules, those in force and those that were or will be. */
@ApplicationScoped
public class ReadRules {

    private final RuleRepository rules;
    private final Clock clock;

    ReadRules(RuleRepository rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** As many as {@link PageRequest#rowsToRead()}, by name. */
    @Transactional
    public List<RuleView> list(PageRequest page) {
        return rules.page(page).stream().map(v -> RuleView.of(v, clock.getZone())).toList();
    }

    /** Those that wait for a second person, by their first day. */
    @Transactional
    public List<RuleView> proposed() {
        return rules.list("state = ?1 order by validFrom", RuleState.PROPOSED).stream()
                .map(v -> RuleView.of(v, clock.getZone()))
                .toList();
    }

    /** Those that hold today. */
    @Transactional
    public Optional<RuleView> inForce() {
        return rules.inForceOn(LocalDate.now(clock)).map(v -> RuleView.of(v, clock.getZone()));
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public RuleView get(String id) {
        return rules.findByIdOptional(id)
                .map(v -> RuleView.of(v, clock.getZone()))
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
