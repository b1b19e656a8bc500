package co.gov.putumayo.estampillas.shared.problem;

import co.gov.putumayo.estampillas.shared.web.RequestId;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception into a problem document. What a client must not know stays in the log. */
public class ProblemMappers {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    @Inject RequestId requestId;

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return answer(e);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response notAuthenticated(Exception e) {
        return Response.fromResponse(answer(ProblemException.of(ErrorCode.AUTHENTICATION_REQUIRED)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(ForbiddenException e) {
        return answer(ProblemException.of(ErrorCode.FORBIDDEN));
    }

    /** What the framework itself refuses: unknown path, wrong method, wrong media type. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        Response original = e.getResponse();
        if (original.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
            return answer(JsonProblems.problemOf(e));
        }
        ErrorCode code =
                switch (original.getStatus()) {
                    case 401 -> ErrorCode.AUTHENTICATION_REQUIRED;
                    case 403 -> ErrorCode.FORBIDDEN;
                    case 404 -> ErrorCode.NOT_FOUND;
                    case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
                    case 406 -> ErrorCode.NOT_ACCEPTABLE;
                    case 413 -> ErrorCode.PAYLOAD_TOO_LARGE;
                    case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> ErrorCode.SERVICE_UNAVAILABLE;
                    default ->
                            original.getStatus() < 500
                                    ? ErrorCode.MALFORMED_REQUEST
                                    : ErrorCode.INTERNAL_ERROR;
                };
        if (code == ErrorCode.INTERNAL_ERROR) {
            return unexpected(e);
        }
        Response.ResponseBuilder answer = Response.fromResponse(answer(ProblemException.of(code)));
        Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    /** Tokens cannot be checked now; the client's may well be good. */
    @ServerExceptionMapper
    public Response identityProviderAway(OIDCException e) {
        LOG.error("The identity provider does not answer", e);
        return answer(ProblemException.of(ErrorCode.SERVICE_UNAVAILABLE).retryAfter(RETRY));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        if (DatabaseAway.explains(e)) {
            // A commit that broke off may have happened: Idempotency-Key makes a repetition safe.
            LOG.error("The database does not answer", e);
            return answer(ProblemException.of(ErrorCode.SERVICE_UNAVAILABLE).retryAfter(RETRY));
        }
        if (UnstorableText.explains(e)) {
            LOG.info("Refused text that the database cannot keep");
            return answer(
                    ProblemException.of(
                            ErrorCode.MALFORMED_REQUEST,
                            "La petición trae un carácter que no existe en un texto (U+0000)."));
        }
        LOG.error("Unexpected error", e);
        return answer(ProblemException.of(ErrorCode.INTERNAL_ERROR));
    }

    private Response answer(ProblemException e) {
        Problem problem = e.toProblem(requestId.value());
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problem);
        if (e.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, e.retryAfter().toSeconds()));
        }
        return answer.build();
    }
}
