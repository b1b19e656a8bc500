package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.PayableSource;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.TaxId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Payables whose state a test sets at will. Their access code is their number backwards. */
@ApplicationScoped
public class TestPayables implements PayableSource {

    static final String KIND = "probe-payables";
    static final long AMOUNT = 81_000_000;

    private final Clock clock;
    private final Map<UUID, Payable> all = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> timesPaid = new ConcurrentHashMap<>();

    TestPayables(Clock clock) {
        this.clock = clock;
    }

    /** A payable of a company, payable for 30 days. */
    Payable open() {
        return open(DocumentType.NIT, "900123456");
    }

    Payable open(DocumentType documentType, String document) {
        UUID id = Ids.next();
        return put(
                new Payable(
                        KIND,
                        id,
                        "P-" + id,
                        "Estampillas de prueba \"contrato\" | 1",
                        AMOUNT,
                        clock.instant().plus(Duration.ofDays(30)),
                        new TaxId(documentType, document),
                        "Persona De Prueba",
                        "persona@example.com",
                        Payable.State.OPEN));
    }

    Payable change(Payable payable, Payable.State state, long amount, Instant until) {
        return put(
                new Payable(
                        KIND,
                        payable.id(),
                        payable.number(),
                        payable.description(),
                        amount,
                        until,
                        payable.payer(),
                        payable.payerName(),
                        payable.payerEmail(),
                        state));
    }

    Payable change(Payable payable, Payable.State state) {
        return change(payable, state, payable.amount(), payable.payableUntil());
    }

    private Payable put(Payable payable) {
        all.put(payable.id(), payable);
        return payable;
    }

    static String accessCode(Payable payable) {
        return new StringBuilder(payable.number()).reverse().toString();
    }

    int timesPaid(Payable payable) {
        return timesPaid.getOrDefault(payable.id(), new AtomicInteger()).get();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Payable> open(String number, String accessCode) {
        return all.values().stream()
                .filter(payable -> payable.number().equals(number))
                .filter(payable -> accessCode(payable).equals(accessCode))
                .findFirst();
    }

    @Override
    public Optional<Payable> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void paid(UUID id, Instant paidAt) {
        timesPaid.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
        change(all.get(id), Payable.State.PAID);
    }
}
