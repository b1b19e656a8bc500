package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files, and the work waiting on them. */
@ApplicationScoped
public class BankFileRepository implements PanacheRepositoryBase<BankFile, UUID> {

    public Optional<BankFile> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The oldest file in this state that nobody works on, locked; passes over those being taken.
     */
    Optional<BankFile> lockNext(BankFileState state, Instant now) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select id from bank_file
                                where state = :state and (lease_until is null or lease_until < :now)
                                    and state in ('RECEIVING', 'RECEIVED', 'READ')
                                order by received_at
                                limit 1
                                for update skip locked
                                """)
                        .setParameter("state", state.name())
                        .setParameter("now", now)
                        .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional((UUID) ids.get(0));
    }

    Optional<BankFile> findBySha256(String sha256) {
        return find("sha256 = ?1 and state <> ?2", sha256, BankFileState.REFUSED)
                .firstResultOptional();
    }

    /** Newest first. */
    List<BankFile> page(PageRequest page) {
        return page.afterId()
                .map(after -> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** Files whose bytes stopped arriving. */
    List<BankFile> abandoned(Instant before) {
        return find("state = ?1 and receivedAt < ?2", BankFileState.RECEIVING, before).list();
    }

    List<RowErrorView> errors(UUID file, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from BankFileError where id.fileId = :file and id.position > :after"
                                + " order by id.position",
                        BankFileError.class)
                .setParameter("file", file)
                .setParameter("after", page.afterPosition())
                .setMaxResults(page.rowsToRead())
                .getResultList()
                .stream()
                .map(BankFileError::view)
                .toList();
    }
}
