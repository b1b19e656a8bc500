package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RuleRepository implements PanacheRepositoryBase<RuleVersion, String> {

    Optional<RuleVersion> inForceOn(LocalDate day) {
        return find(
                        "state = ?1 and validFrom <= ?2 order by validFrom desc",
                        RuleState.APPROVED,
                        day)
                .firstResultOptional();
    }

    Optional<RuleVersion> lock(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isApprovedFrom(LocalDate day) {
        return count("state = ?1 and validFrom = ?2", RuleState.APPROVED, day) > 0;
    }

    /** By identifier. */
    List<RuleVersion> page(PageRequest page) {
        return find("id > ?1 order by id", page.after()).range(0, page.rowsToRead() - 1).list();
    }

    List<RuleVersion> approved() {
        return list("state = ?1 order by validFrom", RuleState.APPROVED);
    }
}
