package co.gov.putumayo.estampillas.treasury.bank.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class DayClosingRepository implements PanacheRepositoryBase<DayClosing, LocalDate> {

    /** One at a time, until the end of the transaction. */
    void lock(LocalDate day) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:key)) as text)")
                .setParameter("key", "close-" + day)
                .getSingleResult();
    }

    Map<LocalDate, DayClosing> between(LocalDate first, LocalDate last) {
        return list("day between ?1 and ?2", first, last).stream()
                .collect(Collectors.toMap(DayClosing::day, Function.identity()));
    }
}
