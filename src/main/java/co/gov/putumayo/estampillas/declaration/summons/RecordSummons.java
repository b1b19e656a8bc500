package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.declaration.registry.Declarants;
import co.gov.putumayo.estampillas.shared.OneAtATime;
import co.gov.putumayo.estampillas.shared.TaxId;
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

/** Records a summons with the day on which it was served. */
@ApplicationScoped
public class RecordSummons {

    private static final int MAX_NUMBER = 60;
    private static final String ARTICLE = "435";

    private final Declarants declarants;
    private final SummonsRepository summonses;
    private final SummonsTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    RecordSummons(
            Declarants declarants,
            SummonsRepository summonses,
            SummonsTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            Clock clock) {
        this.declarants = declarants;
        this.summonses = summonses;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when it is recorded already
     */
    @Transactional
    public SummonsView record(SummonsRequest request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        LocalDate today = LocalDate.now(clock);
        Optional<TaxId> nit = fields.nit("nit", request.nit());
        Optional<DeclarantKind> kind =
                fields.code("kind", request.kind(), DeclarantKind::of, DeclarantKind.codes());
        Optional<TaxPeriod> period = fields.period("period", request.period());
        Optional<Purpose> purpose =
                fields.code("purpose", request.purpose(), Purpose::of, Purpose.codes());
        Optional<String> number = fields.text("actNumber", request.actNumber(), MAX_NUMBER);
        Optional<LocalDate> issued = fields.pastDate("issuedOn", request.issuedOn(), today);
        Optional<LocalDate> served = fields.pastDate("servedOn", request.servedOn(), today);
        if (nit.isPresent() && kind.isPresent() && period.isPresent()) {
            requireOwed(nit.get(), kind.get(), period.get(), violations);
        }
        requireOrder(period, issued, served, violations);
        violations.throwIfAny();

        String holder = nit.orElseThrow().number();
        oneAtATime.on("summons:" + holder);
        if (summonses.exists(
                holder,
                kind.orElseThrow(),
                period.orElseThrow(),
                purpose.orElseThrow(),
                number.orElseThrow())) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("recorded-already"));
        }
        Summons made =
                new Summons(
                        holder,
                        kind.get(),
                        period.get(),
                        purpose.get(),
                        number.get(),
                        issued.orElseThrow(),
                        served.orElseThrow(),
                        clock.instant());
        summonses.persist(made);
        SummonsView view = made.view();
        outbox.record(
                new SummonsRecorded(
                        view.id(),
                        view.nit(),
                        view.kind(),
                        view.period(),
                        view.purpose(),
                        view.actNumber(),
                        view.servedOn()),
                officer.subject());
        return view;
    }

    private void requireOwed(
            TaxId nit, DeclarantKind kind, TaxPeriod period, Violations violations) {
        if (declarants.owing(nit.number(), kind, period).isEmpty()) {
            violations.add("/period", "not-owed", texts.get("not-owed"), "299");
        }
    }

    private void requireOrder(
            Optional<TaxPeriod> period,
            Optional<LocalDate> issued,
            Optional<LocalDate> served,
            Violations violations) {
        if (period.isPresent()
                && issued.isPresent()
                && !issued.get().isAfter(period.get().lastDay())) {
            violations.add(
                    "/issuedOn",
                    "before-period-ends",
                    texts.get("before-period-ends", period.get().lastDay().toString()),
                    ARTICLE);
        }
        if (issued.isPresent() && served.isPresent() && served.get().isBefore(issued.get())) {
            violations.add(
                    "/servedOn",
                    "served-before-issued",
                    texts.get("served-before-issued"),
                    ARTICLE);
        }
    }
}
