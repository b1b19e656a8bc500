package co.gov.putumayo.estampillas.support;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Signed tokens such as the identity provider issues. */
public final class Tokens {

    public static final String DEPARTMENT_NIT = "800094164";
    public static final String ITP_NIT = "800247940";

    private static final String ISSUER = "https://server.example.com";

    private Tokens() {}

    /** A valid token with the NIT claim of an entity. */
    public static String of(String user, String role, String nit) {
        return Jwt.preferredUserName(user)
                .subject(user)
                .groups(Set.of(role))
                .claim("nit", nit)
                .issuer(ISSUER)
                .expiresIn(Duration.ofMinutes(10))
                .jws()
                .keyId("1")
                .sign();
    }

    /** A valid token that names no entity. */
    public static String of(String user, String role) {
        return Jwt.preferredUserName(user)
                .subject(user)
                .groups(Set.of(role))
                .issuer(ISSUER)
                .expiresIn(Duration.ofMinutes(10))
                .jws()
                .keyId("1")
                .sign();
    }

    /** A token whose time is over. */
    public static String expired(String user, String role, String nit) {
        return Jwt.preferredUserName(user)
                .subject(user)
                .groups(Set.of(role))
                .claim("nit", nit)
                .issuer(ISSUER)
                .expiresAt(Instant.now().minusSeconds(3600))
                .jws()
                .keyId("1")
                .sign();
    }
}
