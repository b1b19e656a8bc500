package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments. Whoever changes one, or an attempt of it, locks the payment first: that order keeps
 * concurrent work from deadlock.
 */
@ApplicationScoped
public class PaymentRepository implements PanacheRepositoryBase<Payment, UUID> {

    private static final String OPEN_OR_PAID =
            "payableKind = ?1 and payableId = ?2 and state in ('OPEN', 'PAID')";

    public Payment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    public Optional<Payment> openOrPaid(Payable payable) {
        return openOrPaid(payable.kind(), payable.id());
    }

    /**
     * @param kind of the payable
     */
    public Optional<Payment> openOrPaid(String kind, UUID payableId) {
        return find(OPEN_OR_PAID, kind, payableId).firstResultOptional();
    }

    /** Without reading it into this transaction, which may have to wait for its lock. */
    public boolean isOpenOrPaid(Payable payable) {
        return count(OPEN_OR_PAID, payable.kind(), payable.id()) > 0;
    }

    /**
     * A payment that nobody else can change until the transaction ends.
     *
     * @param isNew made in this transaction, so that nobody has tried to pay it yet
     */
    public record Held(Payment payment, boolean isNew) {}

    /**
     * The one payment of the payable that is open or paid, locked; made if there is none. Any
     * number of callers may ask at once: the unique index lets one of them insert.
     */
    public Held lockOpenOrPaid(Payable payable, Instant now) {
        Payment wish = new Payment(payable, now);
        while (!insertUnlessOpenOrPaid(wish)) {
            Optional<Payment> locked =
                    find(OPEN_OR_PAID, payable.kind(), payable.id())
                            .withLock(LockModeType.PESSIMISTIC_WRITE)
                            .firstResultOptional();
            // Empty only if the payment ended between the two statements.
            if (locked.isPresent()) {
                return new Held(locked.get(), false);
            }
        }
        return new Held(wish, true);
    }

    private boolean insertUnlessOpenOrPaid(Payment wish) {
        return PlainSql.update(
                        getEntityManager(),
                        """
                        insert into payment (id, payable_kind, payable_id, payable_number, amount,
                                             expires_at, created_at, state, version)
                        values (?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)
                        on conflict (payable_kind, payable_id) where state in ('OPEN', 'PAID')
                        do nothing
                        """,
                        wish.id(),
                        wish.payableKind(),
                        wish.payableId(),
                        wish.payableNumber(),
                        wish.amount(),
                        wish.expiresAt().atOffset(ZoneOffset.UTC),
                        wish.createdAt().atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** Claims, until the transaction ends, a payment whose time is over and no attempt lives. */
    public Optional<UUID> claimOverdue(Instant now) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select p.id from payment p
                                where p.state = 'OPEN' and p.expires_at <= :now
                                  and not exists (
                                    select 1 from payment_attempt a
                                    where a.payment_id = p.id and a.state in
                                        ('CREATED', 'SUBMITTED', 'PENDING', 'UNKNOWN'))
                                order by p.expires_at limit 1
                                for update of p skip locked
                                """)
                        .setParameter("now", now)
                        .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }
}
