package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.web.ETags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of declarations, for anyone. */
@Path("/api/v1/due-dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What may be taxed, by whom and how much; open to all.")
class DueDateResource {

    private static final String FRESH_FOR_A_MINUTE = "public, max-age=60";
    private static final String YEAR_FIELD = "query:year";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final DueDates dueDates;
    private final DueDateTexts texts;
    private final ETags etags;
    private final Clock clock;

    DueDateResource(DueDates dueDates, DueDateTexts texts, ETags etags, Clock clock) {
        this.dueDates = dueDates;
        this.texts = texts;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listDueDates",
            summary = "Lists the due dates of the declarations of a year",
            description =
                    "By year of the period: that of December is due in January of the next one."
                            + " Fifteen business days after the period ends (art. 299; Ley 4 of"
                            + " 1913, art. 62), unless a legal act moved the date.")
    @APIResponse(
            responseCode = "200",
            description = "The twelve due dates.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DueDateView.Year.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(responseCode = "400", description = "The year is not one.")
    @APIResponse(responseCode = "422", description = "The calendar does not reach that year.")
    public Response list(
            @Parameter(
                            description = "Year of the periods; the current one if absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "2018",
                                            maximum = "2100",
                                            examples = "2026"))
                    @QueryParam("year")
                    String year,
            @Context Request request) {
        int asked = year(year);
        return etags.answer(request, DueDateView.Year.of(asked, dueDates.ofYear(asked)))
                .header(HttpHeaders.CACHE_CONTROL, FRESH_FOR_A_MINUTE)
                .build();
    }

    private int year(String text) {
        if (text == null) {
            return LocalDate.now(clock).getYear();
        }
        if (!YEAR.matcher(text).matches()) {
            throw refused(
                    ErrorCode.INVALID_REQUEST, "malformed-year", texts.get("error.year.malformed"));
        }
        int year = Integer.parseInt(text);
        if (!DueDates.knows(year)) {
            throw refused(
                    ErrorCode.RULE_VIOLATION,
                    "out-of-range",
                    texts.get(
                            "error.year.out-of-range",
                            String.valueOf(DueDates.FIRST_YEAR),
                            String.valueOf(DueDates.LAST_YEAR)));
        }
        return year;
    }

    private static ProblemException refused(ErrorCode problem, String code, String text) {
        return ProblemException.of(problem)
                .withErrors(List.of(new FieldError(YEAR_FIELD, code, text, null)));
    }
}
