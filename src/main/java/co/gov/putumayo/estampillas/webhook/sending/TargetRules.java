package co.gov.putumayo.estampillas.webhook.sending;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/** Which URLs messages may be sent to. */
@ApplicationScoped
public class TargetRules {

    private static final int LONGEST = 2000;
    private static final int NO_PORT = -1;
    private static final int HTTPS_PORT = 443;
    private static final int FIRST_FREE_PORT = 1024;

    private final AddressGuard guard;

    TargetRules(AddressGuard guard) {
        this.guard = guard;
    }

    /**
     * Adds what is wrong with the URL. Asks the name service, so call it outside transactions.
     *
     * @return the URL, if nothing is wrong with it
     */
    public Optional<URI> check(String pointer, String text, Violations violations) {
        if (text == null || text.isBlank()) {
            violations.add(pointer, "required", "Indique la URL que recibirá los mensajes.");
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            violations.add(pointer, "too-long", "La URL admite hasta " + LONGEST + " caracteres.");
            return Optional.empty();
        }
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            violations.add(pointer, "malformed-url", "No es una URL bien escrita.");
            return Optional.empty();
        }
        checkParts(pointer, url, violations);
        if (!violations.has(pointer)) {
            checkAddress(pointer, url.getHost(), violations);
        }
        return violations.has(pointer) ? Optional.empty() : Optional.of(url);
    }

    private void checkParts(String pointer, URI url, Violations violations) {
        boolean plain = guard.allowsPrivate() && "http".equalsIgnoreCase(url.getScheme());
        if (!plain && !"https".equalsIgnoreCase(url.getScheme())) {
            violations.add(pointer, "not-https", "La URL debe empezar por https://.");
        }
        if (url.getHost() == null) {
            violations.add(
                    pointer,
                    "malformed-url",
                    "La URL no nombra un servidor; escriba su nombre en ASCII (punycode).");
        }
        if (url.getUserInfo() != null) {
            violations.add(pointer, "user-info", "La URL no puede llevar usuario ni contraseña.");
        }
        if (url.getFragment() != null) {
            violations.add(pointer, "fragment", "La URL no puede llevar fragmento (#).");
        }
        if (url.getPort() != NO_PORT
                && url.getPort() != HTTPS_PORT
                && url.getPort() < FIRST_FREE_PORT) {
            violations.add(pointer, "port", "El puerto debe ser 443 o mayor que 1023.");
        }
    }

    private void checkAddress(String pointer, String host, Violations violations) {
        try {
            guard.resolve(host);
        } catch (AddressGuard.AddressRefused e) {
            violations.add(
                    pointer,
                    "private-address",
                    "El servidor no está en una dirección pública de internet.");
        } catch (UnknownHostException e) {
            violations.add(pointer, "unknown-host", "No se encontró el servidor de esa URL.");
        }
    }
}
