package co.gov.putumayo.estampillas.shared.security;

import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The signed-in person and the one entity it acts for. */
@RequestScoped
public class Officer {

    /** Claim of the token, and attribute of the identity, with the NIT of the entity. */
    public static final String NIT_CLAIM = "nit";

    private final SecurityIdentity identity;

    public Officer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Identifier of the person at the identity provider, kept as actor of what it does. */
    public String subject() {
        return identity.getPrincipal().getName();
    }

    /**
     * NIT, without check digit, of the entity the officer acts for.
     *
     * @throws ProblemException 403 when the token names no entity
     */
    public String entityNit() {
        return entity().orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.FORBIDDEN,
                                        "Su usuario no está asociado a ninguna entidad."));
    }

    /** NIT, without check digit; empty when the token names no entity. */
    public Optional<String> entity() {
        Object claim = identity.getAttribute(NIT_CLAIM);
        if (claim == null && identity.getPrincipal() instanceof JsonWebToken token) {
            claim = token.getClaim(NIT_CLAIM);
        }
        return TaxId.nit(String.valueOf(claim)).map(TaxId::number);
    }
}
