package co.gov.putumayo.estampillas.treasury.refund;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Cases. Whoever changes one locks it first, and the receipt after it. */
@ApplicationScoped
public class RefundRepository implements PanacheRepositoryBase<RefundCase, UUID> {

    private static final String NUMBER = "DEV-\\d{4}-\\d{7,12}";

    /** What decides whether somebody may follow a case. */
    public record Lock(UUID id, String accessCodeHash) {}

    public String nextNumber(int year) {
        long next =
                (Long)
                        getEntityManager()
                                .createNativeQuery("select nextval('refund_number_seq')")
                                .getSingleResult();
        return String.format(Locale.ROOT, "DEV-%04d-%07d", year, next);
    }

    public Optional<RefundCase> lock(String number) {
        return find("number", number.strip().toUpperCase(Locale.ROOT))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<RefundCase> of(String number) {
        return find("number", number.strip().toUpperCase(Locale.ROOT)).firstResultOptional();
    }

    public RefundCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    /** A number as stored, if what was typed may be one. */
    public static Optional<String> number(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(text -> text.matches(NUMBER));
    }

    public Optional<Lock> lockOf(String number) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.claim.accessCodeHash from RefundCase c where c.number = :number",
                        Lock.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The oldest case of money that pays nothing and that nobody asked for yet, locked. */
    public Optional<RefundCase> lockUnclaimed(String payableKind, UUID payableId) {
        return find(
                        "money.payableKind = ?1 and money.payableId = ?2 and claim.accessCodeHash is null"
                                + " order by id",
                        payableKind,
                        payableId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public boolean hasOpen(UUID receiptId) {
        return count(
                        "money.receiptId = ?1 and state in ('REQUESTED', 'UNDER_REVIEW',"
                                + " 'INADMITTED', 'INVESTIGATED', 'PROPOSED')",
                        receiptId)
                > 0;
    }

    /** Whether a part of it waits for a special requirement to be resolved (art. 630 par. 2). */
    public boolean isContested(UUID receiptId) {
        return count("money.receiptId = ?1 and state = 'CONTESTED'", receiptId) > 0;
    }

    public boolean isOpened(UUID attemptId) {
        return count("money.attemptId", attemptId) > 0;
    }

    public List<RefundStep> steps(UUID caseId) {
        return getEntityManager()
                .createQuery("from RefundStep where caseId = :case order by id", RefundStep.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<UUID> caseOf(UUID stepId) {
        return getEntityManager()
                .createQuery("select s.caseId from RefundStep s where s.id = :step", UUID.class)
                .setParameter("step", stepId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. */
    public List<RefundCase> page(Optional<RefundState> state, UUID after, int rows) {
        return (state.isEmpty()
                        ? find("id > ?1 order by id", after)
                        : find("state = ?1 and id > ?2 order by id", state.get(), after))
                .range(0, rows - 1)
                .list();
    }
}
