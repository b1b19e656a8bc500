package co.gov.putumayo.estampillas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks every exchange of every test against the committed contract: the answer always, the
 * request when the service accepted it (tests send wrong ones on purpose).
 */
public class ContractFilter implements Filter {

    static final Path CONTRACT = Path.of("openapi", "openapi.yaml");

    private static final String API = "/api/v1/";
    private static final String PROBE = "/api/v1/probe";
    private static final int FIRST_ERROR = 400;

    /** RestAssured adds the bearer token after its filters; the sign-in tests look at that. */
    private static final LevelResolver TOKENS_ARE_INVISIBLE =
            LevelResolver.create()
                    .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                    .build();

    private static final OpenApiInteractionValidator VALIDATOR =
            Files.exists(CONTRACT)
                    ? OpenApiInteractionValidator.createFor(CONTRACT.toUri().toString())
                            .withLevelResolver(TOKENS_ARE_INVISIBLE)
                            .build()
                    : null;

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification responseSpec,
            FilterContext context) {
        Response response = context.next(request, responseSpec);
        String path = URI.create(request.getURI()).getPath();
        if (VALIDATOR != null && isContracted(path, response)) {
            ValidationReport report = validate(request, path, response);
            assertThat(report.hasErrors())
                    .withFailMessage(
                            () ->
                                    "%s %s breaks the contract: %s"
                                            .formatted(
                                                    request.getMethod(),
                                                    path,
                                                    SimpleValidationReportFormat.getInstance()
                                                            .apply(report)))
                    .isFalse();
        }
        return response;
    }

    private static boolean isContracted(String path, Response response) {
        return path.startsWith(API)
                && !path.startsWith(PROBE)
                // A path or method the contract does not have.
                && response.statusCode() != 405
                && !(response.statusCode() == 404 && isUnknownPath(response));
    }

    private static boolean isUnknownPath(Response response) {
        return response.contentType().contains("json") && "not-found".equals(response.path("code"));
    }

    private static ValidationReport validate(
            FilterableRequestSpecification request, String path, Response response) {
        if (response.statusCode() >= FIRST_ERROR) {
            return VALIDATOR.validateResponse(
                    path, Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
        }
        return VALIDATOR.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
    }
}
