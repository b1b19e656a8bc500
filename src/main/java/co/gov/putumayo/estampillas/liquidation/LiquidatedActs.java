package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.tariff.rehearsal.PastActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lends liquidations to rehearsals, some hundreds at a time; cancelled ones are left out. */
@ApplicationScoped
class LiquidatedActs implements PastActs {

    private static final int CHUNK = 500;

    private final LiquidationRepository repository;

    LiquidatedActs(LiquidationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public List<PastAct> between(LocalDate first, LocalDate last, int count) {
        List<UUID> ids = repository.idsBetween(first, last, count);
        List<PastAct> acts = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            repository.withLines(chunk).stream().map(Liquidation::pastAct).forEach(acts::add);
            // Thousands of them would fill the session for nothing: they are only read.
            repository.getEntityManager().clear();
        }
        return acts;
    }
}
