package co.gov.putumayo.estampillas.treasury.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which account the income of each levy is credited, by its nature. */
@ApplicationScoped
public class IncomeAccounts {

    private final EntityManager entities;

    IncomeAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @return the account of each levy: of its stamp, fee or contribution
     * @throws IllegalArgumentException when one is no levy of the Department
     */
    @Transactional
    public Map<String, Account> of(Collection<String> levies) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select code, kind from levy
                                where code = any(cast(:levies as text[]))
                                """)
                        .setParameter("levies", levies.toArray(String[]::new))
                        .getResultList();
        Map<String, Account> accounts = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            String levy = (String) row[0];
            accounts.put(levy, new Account(AccountKind.valueOf((String) row[1]), levy));
        }
        if (!accounts.keySet().containsAll(levies)) {
            throw new IllegalArgumentException("Not all are levies: " + levies);
        }
        return accounts;
    }
}
