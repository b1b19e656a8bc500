package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Opens declarations: to the filer its own, to Rentas and the Contraloría all (art. 418). Those of
 * others do not exist for a filer.
 */
@ApplicationScoped
public class Access {

    private static final String QUOTE = "\"";

    private final DeclarationRepository declarations;
    private final ReadingLog readings;
    private final Officer officer;
    private final SecurityIdentity identity;

    Access(
            DeclarationRepository declarations,
            ReadingLog readings,
            Officer officer,
            SecurityIdentity identity) {
        this.declarations = declarations;
        this.readings = readings;
        this.officer = officer;
        this.identity = identity;
    }

    /**
     * To read; the reading is noted.
     *
     * @param what is read of it
     * @throws ProblemException 404 when it does not exist, or is of another filer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declaration toRead(UUID id, String what) {
        Declaration found = declarations.findByIdOptional(id).orElseThrow(Access::notFound);
        requireMine(found);
        noted(List.of(id), what);
        return found;
    }

    /** Notes that these were shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noted(Collection<UUID> ids, String what) {
        readings.note(ids, role(), what);
    }

    /**
     * To change, locked until the transaction ends.
     *
     * @param ifMatch the header, or null
     * @throws ProblemException 404; 428 without the header; 412 when it changed since it was read
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Declaration toChange(UUID id, String ifMatch) {
        Declaration found = declarations.lock(id).orElseThrow(Access::notFound);
        requireMine(found);
        requireMatch(found, ifMatch);
        return found;
    }

    /** NIT of the only filer that may be listed; null for those who see all. */
    public String onlyFiler() {
        return seesAll() ? null : officer.entityNit();
    }

    public boolean seesAll() {
        return identity.hasRole(Role.REVENUE) || identity.hasRole(Role.AUDITOR);
    }

    /** What {@code If-Match} must repeat. */
    public static String tag(long revision) {
        return QUOTE + revision + QUOTE;
    }

    private void requireMine(Declaration declaration) {
        if (!seesAll() && !declaration.entityNit().equals(officer.entityNit())) {
            throw notFound();
        }
    }

    private String role() {
        return Stream.of(Role.REVENUE, Role.AUDITOR, Role.TREASURY)
                .filter(identity::hasRole)
                .findFirst()
                .orElse(Role.WITHHOLDING_AGENT);
    }

    private static void requireMatch(Declaration declaration, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ErrorCode.PRECONDITION_REQUIRED,
                    "Envíe en If-Match el ETag de la declaración que leyó.");
        }
        if (!ifMatch.strip().equals(tag(declaration.revision()))) {
            throw ProblemException.of(
                    ErrorCode.PRECONDITION_FAILED,
                    "La declaración cambió después de que usted la leyó: léala de nuevo.");
        }
    }

    private static ProblemException notFound() {
        return ProblemException.of(ErrorCode.NOT_FOUND);
    }
}
