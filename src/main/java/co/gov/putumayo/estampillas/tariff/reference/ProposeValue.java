package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.OneAtATime;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Proposes a value; it counts for nothing until another person publishes it. */
@ApplicationScoped
public class ProposeValue {

    private static final int MAX_SOURCE = 200;
    private static final int MAX_REASON = 500;
    private static final int MAX_PERIOD = 7;

    private final ProposalRepository proposals;
    private final PublishedValues published;
    private final ReferenceTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ProposeValue(
            ProposalRepository proposals,
            PublishedValues published,
            ReferenceTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            Clock clock) {
        this.proposals = proposals;
        this.published = published;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when a proposal of that value is
     *     open
     */
    @Transactional
    public ProposalView propose(ProposalRequest request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<ReferenceUnit> unit =
                fields.code("unit", request.unit(), ReferenceUnit::of, ReferenceUnit.codes());
        Optional<String> period = fields.text("period", request.period(), MAX_PERIOD);
        Optional<BigDecimal> value = fields.decimal("value", request.value());
        Optional<String> source = fields.text("source", request.source(), MAX_SOURCE);
        Optional<String> reason = fields.optionalText("reason", request.reason(), MAX_REASON);
        Optional<LocalDate> since =
                unit.isPresent() && period.isPresent()
                        ? since(unit.get(), period.get(), violations)
                        : Optional.empty();
        if (unit.isPresent() && value.isPresent() && !unit.get().accepts(value.get())) {
            violations.add(
                    "/value",
                    "out-of-range",
                    texts.get(
                            "out-of-range",
                            unit.get().name(),
                            unit.get().range(),
                            String.valueOf(unit.get().decimals())));
        }
        Optional<BigDecimal> current = since.flatMap(day -> published.find(unit.get(), day));
        requireCorrection(current, value, reason, violations);
        violations.throwIfAny();

        oneAtATime.on("value:" + unit.orElseThrow() + " " + since.orElseThrow());
        if (proposals.hasOpen(unit.get(), since.get())) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("open-already"));
        }
        ValueProposal made =
                new ValueProposal(
                        unit.get(),
                        since.get(),
                        value.orElseThrow(),
                        current.orElse(null),
                        source.orElseThrow(),
                        reason.orElse(null),
                        officer.subject(),
                        clock.instant());
        proposals.persist(made);
        ProposalView view = made.view();
        outbox.record(new ValueProposalChanged(made.id(), "proposed", view), officer.subject());
        return view;
    }

    private Optional<LocalDate> since(ReferenceUnit unit, String period, Violations violations) {
        Optional<LocalDate> since = unit.since(period);
        if (since.isEmpty()) {
            String rule = unit.isMonthly() ? "malformed-month" : "malformed-year";
            violations.add("/period", rule, texts.get(rule));
        }
        return since;
    }

    private void requireCorrection(
            Optional<BigDecimal> current,
            Optional<BigDecimal> value,
            Optional<String> reason,
            Violations violations) {
        if (current.isEmpty()) {
            return;
        }
        if (value.isPresent() && value.get().compareTo(current.get()) == 0) {
            violations.add("/value", "unchanged", texts.get("unchanged"));
        }
        if (reason.isEmpty()) {
            violations.add("/reason", "reason-required", texts.get("reason-required"));
        }
    }
}
