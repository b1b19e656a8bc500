package co.gov.putumayo.estampillas.support;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Signed tokens such as the identity provider issues. */
public final class Tokens {

    public static final String DEPARTMENT_NIT = "800094164";
    public static final String ITP_NIT = "800247940";

    private static final String ISSUER = "https://server.example.com";

    /** Longer than all tests take. */
    private static final Duration LIFE = Duration.ofHours(3);

    /** A signature costs more than most requests that it signs in. */
    private static final Map<Holder, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * @param nit null when the token names no entity
     */
    private record Holder(String user, String role, String nit) {

        String sign(Instant until) {
            JwtClaimsBuilder claims =
                    Jwt.preferredUserName(user)
                            .subject(user)
                            .groups(Set.of(role))
                            .issuer(ISSUER)
                            .expiresAt(until);
            return (nit == null ? claims : claims.claim("nit", nit)).jws().keyId("1").sign();
        }
    }

    /** A valid token with the NIT claim of an entity. */
    public static String of(String user, String role, String nit) {
        return SIGNED.computeIfAbsent(
                new Holder(user, role, nit), holder -> holder.sign(Instant.now().plus(LIFE)));
    }

    /** A valid token that names no entity. */
    public static String of(String user, String role) {
        return of(user, role, null);
    }

    /** A token whose time is over. */
    public static String expired(String user, String role, String nit) {
        return new Holder(user, role, nit).sign(Instant.now().minusSeconds(3600));
    }
}
