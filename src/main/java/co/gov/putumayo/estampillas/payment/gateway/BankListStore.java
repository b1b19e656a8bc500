package co.gov.putumayo.estampillas.payment.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last good list of banks of each gateway, so that a new start or replica knows it too. */
@ApplicationScoped
class BankListStore {

    private final EntityManager entities;
    private final ObjectMapper json;

    BankListStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<BankList.Dated> find(String gateway) {
        List<?> rows =
                entities.createNativeQuery(
                                "select day, cast(banks as text) from gateway_bank_list where"
                                        + " gateway = :gateway")
                        .setParameter("gateway", gateway)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BankList.Dated((LocalDate) row[0], read((String) row[1])))
                .findFirst();
    }

    /** Of two replicas, the later day counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(String gateway, BankList.Dated list) {
        entities.createNativeQuery(
                        """
                        insert into gateway_bank_list (gateway, day, banks)
                        values (:gateway, :day, cast(:banks as jsonb))
                        on conflict (gateway) do update
                            set day = excluded.day, banks = excluded.banks
                            where gateway_bank_list.day <= excluded.day
                        """)
                .setParameter("gateway", gateway)
                .setParameter("day", list.day())
                .setParameter("banks", write(list.banks()))
                .executeUpdate();
    }

    private List<Bank> read(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Bank>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<Bank> banks) {
        try {
            return json.writeValueAsString(banks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
