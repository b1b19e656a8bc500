package co.gov.putumayo.estampillas.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our files that change with their content: browsers keep them and never keep old. */
@ApplicationScoped
public class Assets {

    private static final int DIGITS = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param file such as {@code portal.css}
     */
    public String of(String file) {
        return addresses.computeIfAbsent(
                file,
                name -> "/portal/" + name + "?v=" + digest("META-INF/resources/portal/" + name));
    }

    private static String digest(String resource) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
