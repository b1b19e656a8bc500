package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells who has not declared some months. */
@ApplicationScoped
public class MissingDeclarations {

    private static final String EVERYBODY = "";

    private final ObligationRows rows;

    MissingDeclarations(ObligationRows rows) {
        this.rows = rows;
    }

    /**
     * @param key by which the list is ordered
     */
    public record Missing(
            String key,
            UUID declarantId,
            String nit,
            DeclarantKind kind,
            TaxPeriod period,
            boolean hasEmail) {}

    /**
     * By entity, kind and month, in one query.
     *
     * @param after key of the last row already seen, or empty
     */
    @Transactional
    public List<Missing> of(Collection<TaxPeriod> periods, String after, int count) {
        return rows.missing(periods, EVERYBODY, after, count).stream()
                .map(
                        row ->
                                new Missing(
                                        row.key(),
                                        row.declarantId(),
                                        row.nit(),
                                        row.declarantKind(),
                                        row.period(),
                                        row.hasEmail()))
                .toList();
    }
}
