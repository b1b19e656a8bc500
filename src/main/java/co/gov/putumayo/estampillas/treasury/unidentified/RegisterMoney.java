package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Registers money of unknown origin: it is in the bank, and in the books as nobody's. */
@ApplicationScoped
public class RegisterMoney {

    static final String SOURCE_KIND = "unidentified";
    private static final int MAX_TEXT = 200;

    private final MoneyRepository register;
    private final PostEntry postEntry;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RegisterMoney(
            MoneyRepository register,
            PostEntry postEntry,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.register = register;
        this.postEntry = postEntry;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 409 when it is registered, 422 with all that is wrong
     */
    @Transactional
    public MoneyView register(MoneyRequest request) {
        Violations violations = new Violations();
        if (request.amount() == null || request.amount() <= 0 || request.amount() > Pesos.MAX) {
            violations.add("/amount", "out-of-range", "Debe ser un valor en pesos mayor que cero.");
        }
        Optional<LocalDate> day = IsoDate.parse(request.receivedOn());
        if (day.filter(d -> !d.isAfter(LocalDate.now(clock))).isEmpty()) {
            violations.add("/receivedOn", "not-in-past", "Debe ser un día que ya llegó.");
        }
        requireText(request.bank(), "/bank", "Falta el banco.", violations);
        requireText(request.bankReference(), "/bankReference", "Falta la referencia.", violations);
        requireText(request.description(), "/description", "Falta la descripción.", violations);
        violations.throwIfAny();
        UnidentifiedMoney.Found found =
                new UnidentifiedMoney.Found(
                        BigDecimal.valueOf(request.amount()),
                        day.orElseThrow(),
                        request.bank().strip(),
                        request.bankReference().strip(),
                        request.description().strip(),
                        null);
        register.lockName(found.bankReference());
        if (register.known(found.bank(), found.bankReference(), found.receivedOn()).isPresent()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ese dinero ya está registrado.");
        }
        return MoneyView.of(store(found, officer.subject()), clock.getZone());
    }

    /** In the caller's transaction; the caller has checked that it is new. */
    UnidentifiedMoney store(UnidentifiedMoney.Found found, String person) {
        UnidentifiedMoney money =
                new UnidentifiedMoney(
                        found, person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        register.persistAndFlush(money);
        postEntry.post(
                LedgerEntry.of(
                                LedgerEntry.Source.of(SOURCE_KIND, money.id()),
                                money.receivedOn(),
                                "Recursos sin identificar",
                                person)
                        .debit(Account.bank(), null, money.amount())
                        .credit(Account.unidentified(), null, money.amount()));
        outbox.record(new UnidentifiedChanged(money.id(), "REGISTERED", money.amount()), person);
        return money;
    }

    static void requireText(String text, String pointer, String missing, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(pointer, "required", missing);
        } else if (text.length() > MAX_TEXT) {
            violations.add(pointer, "too-long", "A lo sumo " + MAX_TEXT + " caracteres.");
        }
    }
}
