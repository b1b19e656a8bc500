package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.liquidation.Liquidations;
import co.gov.putumayo.estampillas.payment.PaymentApproved;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says whose the money was, before it is spread: it pays that person's liquidation, on the day the
 * bank received it, and the receipt follows as for any payment.
 */
@ApplicationScoped
public class IdentifyMoney {

    /** Stands in the payment for a gateway; the ledger takes the money from the unidentified. */
    static final String GATEWAY = "unidentified";

    private static final String NO_BANK_CODE = "0000";

    private final MoneyRepository register;
    private final Liquidations liquidations;
    private final List<PayableSource> sources;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    IdentifyMoney(
            MoneyRepository register,
            Liquidations liquidations,
            @All List<PayableSource> sources,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.register = register;
        this.liquidations = liquidations;
        this.sources = sources;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, 403 for whoever registered it, 409 when it is spread, in a
     *     resolution or identified, or the liquidation cannot be paid, 422 with all that is wrong
     */
    @Transactional
    public MoneyView identify(UUID id, IdentificationRequest request) {
        UnidentifiedMoney money =
                register.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!money.isFree()) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "El dinero ya se distribuyó, está en una resolución o es de alguien.");
        }
        if (money.registeredBy().equals(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "Debe identificarlo una persona distinta de quien lo registró.");
        }
        Payable payable = payable(money, request);
        Instant received = money.receivedOn().atStartOfDay(LegalTime.BOGOTA).toInstant();
        source().paid(payable.id(), received);
        money.identify(
                payable.number(),
                request.evidence().strip(),
                officer.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        register.flush();
        outbox.record(
                new PaymentApproved(
                        money.id(),
                        money.id(),
                        payable.kind(),
                        payable.id(),
                        payable.amount(),
                        GATEWAY,
                        NO_BANK_CODE,
                        money.bank(),
                        money.bankReference(),
                        received),
                officer.subject());
        outbox.record(
                new UnidentifiedChanged(money.id(), "IDENTIFIED", money.amount()),
                officer.subject());
        return MoneyView.of(money, clock.getZone());
    }

    private Payable payable(UnidentifiedMoney money, IdentificationRequest request) {
        Violations violations = new Violations();
        RegisterMoney.requireText(
                request.evidence(), "/evidence", "Falta lo que prueba de quién es.", violations);
        Optional<Payable> found =
                request.liquidation() == null
                        ? Optional.empty()
                        : liquidations
                                .idOf(request.liquidation().strip())
                                .flatMap(liquidation -> source().find(liquidation));
        if (found.isEmpty()) {
            violations.add("/liquidation", "unknown-liquidation", "Ninguna tiene ese número.");
        } else if (money.amount().compareTo(BigDecimal.valueOf(found.get().amount())) != 0) {
            violations.add(
                    "/liquidation",
                    "amount-differs",
                    "El dinero no es el total de la liquidación, al peso.");
        }
        violations.throwIfAny();
        Payable.State state = found.orElseThrow().state();
        if (state != Payable.State.OPEN && state != Payable.State.EXPIRED) {
            throw ProblemException.of(ErrorCode.LIQUIDATION_NOT_PAYABLE).with("state", state);
        }
        return found.orElseThrow();
    }

    private PayableSource source() {
        return sources.stream()
                .filter(each -> Liquidations.KIND.equals(each.kind()))
                .findFirst()
                .orElseThrow();
    }
}
