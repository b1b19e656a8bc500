package co.gov.putumayo.estampillas.declaration.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signatures, the voided ones kept. */
@ApplicationScoped
public class SignatureRepository implements PanacheRepositoryBase<Signature, UUID> {

    /** Those that hold, in the order in which they were given. */
    public List<Signature> of(UUID declarationId) {
        return list("declarationId = ?1 and voidedAt is null order by signedAt", declarationId);
    }

    /** What they signed changed. */
    public void voidAll(UUID declarationId, Instant now) {
        of(declarationId).forEach(signature -> signature.voidAt(now));
        flush();
    }
}
