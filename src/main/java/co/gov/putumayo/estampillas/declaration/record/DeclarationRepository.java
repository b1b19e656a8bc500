package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.shared.Sequences;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Declarations. Whoever changes one locks it first. */
@ApplicationScoped
public class DeclarationRepository implements PanacheRepositoryBase<Declaration, UUID> {

    private static final String LIVE = " and state not in ('WITHDRAWN', 'NOT_FILED')";

    public String nextNumber(int year) {
        long next = Sequences.next(getEntityManager(), "declaration_number_seq");
        return String.format(Locale.ROOT, "D-%d-%07d", year, next);
    }

    public Optional<Declaration> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked, and as it is now: it may have been read before in this transaction. */
    public Optional<Declaration> lockNow(String number) {
        Optional<Declaration> found = ofNumber(number);
        found.ifPresent(each -> getEntityManager().refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The last one of the month, agent and kind that was not withdrawn or voided. */
    public Optional<Declaration> last(String entityNit, TaxPeriod period, DeclarationKind kind) {
        return find(
                        "entityNit = ?1 and period = ?2 and kind = ?3" + LIVE + " order by id desc",
                        entityNit,
                        period.firstDay(),
                        kind)
                .firstResultOptional();
    }

    /** All that were made of the months of a year, by month and in the order they were made. */
    public List<Declaration> ofYear(String entityNit, int year) {
        return list(
                "entityNit = ?1 and period between ?2 and ?3 order by period, id",
                entityNit,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 1));
    }

    /** Those that wait for their money, or still owe penalty or interest, by month. */
    public List<Declaration> owing(String entityNit) {
        return list(
                "entityNit = ?1 and (state = 'AWAITING_PAYMENT'"
                        + " or (filed.balance > 0 and filed.balancePaidAt is null))"
                        + " order by period, id",
                entityNit);
    }

    public Optional<Declaration> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    public Optional<Declaration> correctionOf(UUID id) {
        return find("correctsId = ?1" + LIVE, id).firstResultOptional();
    }

    /**
     * Whether the agent was late, or corrected with penalty, in another month that was due in those
     * days.
     */
    public boolean hasOffended(
            Declaration but, boolean correcting, LocalDate from, LocalDate before) {
        String offence =
                correcting
                        ? "correctsId is not null and filed.penalty > 0"
                        : "filed.monthsLate > 0";
        return count(
                        "entityNit = ?1 and kind = ?2 and period <> ?3 and filed.dueDate >= ?4"
                                + " and filed.dueDate < ?5 and "
                                + offence,
                        but.entityNit(),
                        but.kind(),
                        but.period().firstDay(),
                        from,
                        before)
                > 0;
    }

    /**
     * @param entityNit of the only filer to list, or null for all
     * @param period or null
     * @param state or null
     * @param after identifier of the last one seen, or null
     */
    public List<Declaration> page(
            String entityNit, TaxPeriod period, DeclarationState state, UUID after, int rows) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        if (entityNit != null) {
            conditions.add("entityNit = :nit");
            parameters.and("nit", entityNit);
        }
        if (period != null) {
            conditions.add("period = :period");
            parameters.and("period", period.firstDay());
        }
        if (state != null) {
            conditions.add("state = :state");
            parameters.and("state", state);
        }
        if (after != null) {
            conditions.add("id > :after");
            parameters.and("after", after);
        }
        return find(String.join(" and ", conditions) + " order by id", parameters)
                .range(0, rows - 1)
                .list();
    }
}
