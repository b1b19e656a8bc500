package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
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
import java.time.YearMonth;
import java.util.Optional;

/** Registers a withholding agent or collector. */
@ApplicationScoped
class RegisterDeclarant {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final Entities entities;
    private final DeclarantRepository declarants;
    private final RegistryTexts texts;
    private final Officer officer;
    private final Outbox outbox;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    RegisterDeclarant(
            Entities entities,
            DeclarantRepository declarants,
            RegistryTexts texts,
            Officer officer,
            Outbox outbox,
            OneAtATime oneAtATime,
            Clock clock) {
        this.entities = entities;
        this.declarants = declarants;
        this.texts = texts;
        this.officer = officer;
        this.outbox = outbox;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 422 with all that is wrong; 409 when it is registered already
     */
    @Transactional
    DeclarantView register(DeclarantRequest request) {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        Optional<TaxId> nit = fields.nit("nit", request.nit());
        Optional<DeclarantKind> kind =
                fields.code("kind", request.kind(), DeclarantKind::of, DeclarantKind.codes());
        Optional<LocalDate> since =
                fields.pastDate("registeredOn", request.registeredOn(), LocalDate.now(clock));
        Optional<Boolean> accountant = fields.given("accountantSigns", request.accountantSigns());
        Optional<String> email = fields.optionalEmail("contactEmail", request.contactEmail());
        nit.ifPresent(id -> requireEntity(id.number(), kind, violations));
        if (since.isPresent() && since.get().isBefore(FIRST_DAY)) {
            violations.add("/registeredOn", "before-statute", texts.get("before-statute"), "299");
        }
        violations.throwIfAny();

        String number = nit.orElseThrow().number();
        oneAtATime.on("declarant:" + number);
        requireFree(number, kind.orElseThrow(), since.orElseThrow());
        Declarant made =
                new Declarant(
                        number,
                        kind.get(),
                        since.get(),
                        accountant.orElseThrow(),
                        email.orElse(null),
                        clock.instant());
        declarants.persist(made);
        DeclarantView view = made.view();
        outbox.record(DeclarantChanged.of(view, "registered"), officer.subject());
        return view;
    }

    private void requireEntity(String nit, Optional<DeclarantKind> kind, Violations violations) {
        Optional<EntityView> entity = entities.find(nit);
        if (entity.isEmpty()) {
            violations.add("/nit", "unknown-entity", texts.get("unknown-entity"), "291");
        } else if (kind.filter(DeclarantKind.WITHHOLDING::equals).isPresent()
                && !entity.get().withholdingAgent()) {
            violations.add("/kind", "not-an-agent", texts.get("not-an-agent"), "297");
        }
    }

    private void requireFree(String nit, DeclarantKind kind, LocalDate since) {
        boolean taken =
                declarants.ofEntity(nit, kind).stream()
                        .map(Declarant::view)
                        .anyMatch(
                                other ->
                                        other.lastPeriod() == null
                                                || other.owes(new TaxPeriod(YearMonth.from(since)))
                                                || !other.registeredOn().isBefore(since));
        if (taken) {
            throw ProblemException.of(ErrorCode.CONFLICT, texts.get("registered-already"));
        }
    }
}
