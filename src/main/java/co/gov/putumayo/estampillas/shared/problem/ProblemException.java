package co.gov.putumayo.estampillas.shared.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one exception that reaches a client, as a problem document (RFC 9457). */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extensions;
    private final Duration retryAfter;

    private ProblemException(
            ErrorCode code,
            String detail,
            List<FieldError> errors,
            Map<String, Object> extensions,
            Duration retryAfter) {
        super(code.code());
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.extensions = extensions;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ErrorCode code) {
        return new ProblemException(code, null, List.of(), Map.of(), null);
    }

    /**
     * @param detail Spanish sentence for the person who reads it; no personal data
     */
    public static ProblemException of(ErrorCode code, String detail) {
        return new ProblemException(code, detail, List.of(), Map.of(), null);
    }

    /**
     * 400 for a query parameter that cannot be read.
     *
     * @param text Spanish sentence that says what it should be
     */
    public static ProblemException unusable(String parameter, String text) {
        return of(ErrorCode.INVALID_REQUEST)
                .withErrors(List.of(new FieldError("query:" + parameter, "unusable", text, null)));
    }

    public ProblemException withErrors(List<FieldError> newErrors) {
        return new ProblemException(code, detail, newErrors, extensions, retryAfter);
    }

    /** Adds a member to the problem document, such as the CUS of the pending payment. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new ProblemException(code, detail, errors, more, retryAfter);
    }

    /** Sends a {@code Retry-After} header. */
    public ProblemException retryAfter(Duration delay) {
        return new ProblemException(code, detail, errors, extensions, delay);
    }

    public ErrorCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Further members of the problem document. */
    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }

    /** Spanish sentence about this occurrence, null when the title says enough. */
    public String detail() {
        return detail;
    }

    /** A member added with {@link #with}. */
    public Optional<Object> member(String name) {
        return Optional.ofNullable(extensions.get(name));
    }

    /** The document that answers the request identified by {@code requestId}. */
    Problem toProblem(String requestId) {
        return new Problem(
                code.type(),
                code.title(),
                code.status(),
                detail,
                code.code(),
                errors.isEmpty() ? null : errors,
                requestId,
                extensions);
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
