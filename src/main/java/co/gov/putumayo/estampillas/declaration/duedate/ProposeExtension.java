package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.OneAtATime;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.fields.Fields;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Proposes a legal act that moves a due date; it moves none until another person approves it. */
@ApplicationScoped
public class ProposeExtension {

    private static final int MAX_ACT = 200;
    private static final int MAX_REASON = 500;

    private final DueDateExtensionRepository extensions;
    private final DueDates dueDates;
    private final DueDateTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ProposeExtension(
            DueDateExtensionRepository extensions,
            DueDates dueDates,
            DueDateTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            Clock clock) {
        this.extensions = extensions;
        this.dueDates = dueDates;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when that act is proposed or
     *     approved for that period
     */
    @Transactional
    public RecordedExtension propose(ExtensionRequest request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<TaxPeriod> period = fields.period("period", request.period());
        Optional<LocalDate> dueDate = fields.date("dueDate", request.dueDate());
        Optional<String> act = fields.text("legalAct", request.legalAct(), MAX_ACT);
        Optional<LocalDate> actDate =
                fields.pastDate("legalActDate", request.legalActDate(), LocalDate.now(clock));
        Optional<String> reason = fields.text("reason", request.reason(), MAX_REASON);
        Optional<DueDateExtension.Relief> relief =
                fields.code(
                        "relief",
                        request.relief(),
                        DueDateExtension.Relief::of,
                        DueDateExtension.Relief.codes());
        period.ifPresent(month -> requireLater(month, dueDate, violations));
        violations.throwIfAny();

        oneAtATime.on("due-date:" + period.orElseThrow());
        if (extensions.stands(period.orElseThrow(), act.orElseThrow(), actDate.orElseThrow())) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("extension.recorded-already"));
        }
        DueDateExtension made =
                new DueDateExtension(
                        period.get(),
                        dueDate.orElseThrow(),
                        act.get(),
                        actDate.get(),
                        reason.orElseThrow(),
                        relief.orElseThrow(),
                        officer.subject(),
                        clock.instant());
        extensions.persist(made);
        RecordedExtension recorded = made.recorded();
        outbox.record(new ExtensionChanged(recorded.id(), "proposed", recorded), officer.subject());
        return recorded;
    }

    private void requireLater(
            TaxPeriod period, Optional<LocalDate> dueDate, Violations violations) {
        if (!DueDates.knows(period.month().getYear())) {
            violations.add(
                    "/period",
                    "out-of-range",
                    texts.get(
                            "error.year.out-of-range",
                            String.valueOf(DueDates.FIRST_YEAR),
                            String.valueOf(DueDates.LAST_YEAR)));
            return;
        }
        LocalDate ordinary = dueDates.ordinary(period);
        if (dueDate.isPresent() && !dueDate.get().isAfter(ordinary)) {
            violations.add(
                    "/dueDate",
                    "not-later",
                    texts.get("extension.not-later", ordinary.toString()),
                    "299");
        }
    }
}
