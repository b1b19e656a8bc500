package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.PublicUrl;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** One request of a browser: who it was before, and the answers it can get. */
@RequestScoped
public class Visit {

    static final String COOKIE = "portal";
    static final String LANGUAGE_COOKIE = "idioma";
    static final String TOKEN_FIELD = "token";

    private static final String SESSION = "session";
    private static final String FORM = "form";
    private static final String HTML = "text/html;charset=UTF-8";

    /** Browsers keep no cookie above 4096 bytes, name and attributes included. */
    private static final int LONGEST_COOKIE = 3900;

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final RoutingContext http;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final PortalConfig config;
    private final Texts texts;
    private final Assets assets;
    private final Desks desks;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private Session session;

    Visit(
            RoutingContext http,
            Sealer sealer,
            ObjectMapper json,
            PortalConfig config,
            Texts texts,
            Assets assets,
            Desks desks,
            PublicUrl publicUrl,
            Clock clock) {
        this.http = http;
        this.sealer = sealer;
        this.json = json;
        this.config = config;
        this.texts = texts;
        this.assets = assets;
        this.desks = desks;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    public Frame frame() {
        return new Frame(language(), http.request().path(), token(), config, texts, assets, desks);
    }

    public Optional<Journey> journey() {
        return Optional.ofNullable(session().journey());
    }

    /** Kept with the next answer; null forgets. */
    public void keep(Journey journey) {
        session = new Session(session().id(), 0, journey);
    }

    /**
     * What was posted, once it is sure that one of our pages asked for it: another site cannot know
     * the token that our page got with its cookie.
     *
     * @throws ProblemException 403 otherwise
     */
    public Form posted(MultivaluedMap<String, String> fields) {
        requireToken(fields == null ? null : fields.getFirst(TOKEN_FIELD));
        return Form.of(fields);
    }

    /**
     * As {@link #posted}, for forms that bring files.
     *
     * @throws ProblemException 403
     */
    public void requireToken(String token) {
        byte[] mine = session().id().getBytes(StandardCharsets.UTF_8);
        byte[] told = sealer.open(FORM, token).orElse(new byte[0]);
        if (!MessageDigest.isEqual(mine, told)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN,
                    "La página llevaba mucho tiempo abierta o su navegador no acepta cookies."
                            + " Vuelva atrás, recárguela e intente de nuevo.");
        }
    }

    public Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    public Response page(int status, TemplateInstance page) {
        return kept(Response.status(status).type(HTML).entity(page.render()));
    }

    /**
     * On to another page by GET, so that reloading it repeats nothing.
     *
     * @param path of this service
     */
    public Response goTo(String path) {
        return kept(Response.seeOther(URI.create(path)));
    }

    /** Remembers the language for a year. */
    Response speak(Language language, String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(cookie(LANGUAGE_COOKIE, language.code(), A_YEAR))
                .build();
    }

    private Response kept(Response.ResponseBuilder answer) {
        long expiresAt = clock.instant().plus(config.session()).getEpochSecond();
        String sealed =
                sealer.seal(
                        SESSION, write(new Session(session().id(), expiresAt, session.journey())));
        if (sealed.length() > LONGEST_COOKIE) {
            throw ProblemException.of(
                    ErrorCode.PAYLOAD_TOO_LARGE, "La descripción es demasiado larga; acórtela.");
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(cookie(COOKIE, sealed, Math.toIntExact(config.session().toSeconds())))
                .build();
    }

    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure("https".equals(publicUrl.base().getScheme()))
                // Lax, not strict: who comes back from the bank must be known.
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String token() {
        return sealer.seal(FORM, session().id().getBytes(StandardCharsets.UTF_8));
    }

    private Language language() {
        return Language.of(cookieValue(LANGUAGE_COOKIE)).orElse(Language.ES);
    }

    private Session session() {
        if (session == null) {
            session =
                    sealer.open(SESSION, cookieValue(COOKIE))
                            .map(this::read)
                            .filter(known -> known.expiresAt() > clock.instant().getEpochSecond())
                            .orElseGet(() -> new Session(Ids.next().toString(), 0, null));
        }
        return session;
    }

    private String cookieValue(String name) {
        Cookie cookie = http.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private Session read(byte[] bytes) {
        try {
            return json.readValue(bytes, Session.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(Session kept) {
        try {
            return json.writeValueAsBytes(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
