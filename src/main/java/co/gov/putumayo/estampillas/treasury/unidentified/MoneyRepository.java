package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MoneyRepository implements PanacheRepositoryBase<UnidentifiedMoney, UUID> {

    Optional<UnidentifiedMoney> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In order of their identifiers, so that two who lock the same never wait for each other. */
    List<UnidentifiedMoney> lockAll(List<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<UnidentifiedMoney> of(UUID resolution) {
        return find("resolutionId = ?1 order by id", resolution)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Two who register or prepare the same at once: the second sees what the first did. */
    void lockName(String name) {
        getEntityManager()
                .createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "unidentified:" + name)
                .getSingleResult();
    }

    Optional<UnidentifiedMoney> known(String bank, String reference, LocalDate day) {
        return find("bank = ?1 and bankReference = ?2 and receivedOn = ?3", bank, reference, day)
                .firstResultOptional();
    }

    Optional<UnidentifiedMoney> ofItem(UUID bankItem) {
        return find("bankItemId", bankItem).firstResultOptional();
    }

    /** Newest first. */
    List<UnidentifiedMoney> page(PageRequest page) {
        return page.afterId()
                .map(after -> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .range(0, page.rowsToRead() - 1)
                .list();
    }
}
