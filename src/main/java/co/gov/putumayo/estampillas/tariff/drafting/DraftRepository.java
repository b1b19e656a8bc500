package co.gov.putumayo.estampillas.tariff.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<TariffDraft, UUID> {

    Optional<TariffDraft> findByVersion(String versionId) {
        return find("versionId", versionId).firstResultOptional();
    }

    Optional<TariffDraft> lock(String versionId) {
        return find("versionId", versionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** By version, after one. */
    List<TariffDraft> after(String versionId, int count) {
        return find("versionId > ?1 order by versionId", versionId).range(0, count - 1).list();
    }
}
