package co.gov.putumayo.estampillas.tariff;

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
import java.time.Month;
import java.time.YearMonth;
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

/** The usury rates that default interest comes from, for anyone. */
@Path("/api/v1/usury-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What may be taxed, by whom and how much; open to all.")
class UsuryRateResource {

    private static final String FRESH_FOR_A_MINUTE = "public, max-age=60";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final UsuryRates rates;
    private final TariffTexts texts;
    private final ETags etags;

    UsuryRateResource(UsuryRates rates, TariffTexts texts, ETags etags) {
        this.rates = rates;
        this.texts = texts;
        this.etags = etags;
    }

    @Schema(description = "Usury rates, the newest month first.")
    record UsuryRateList(List<UsuryRateView> items) {}

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listUsuryRates",
            summary = "Lists the usury rates of consumer credit by month",
            description =
                    "As the Superintendencia Financiera certified them. Default interest takes two"
                            + " points off (art. 429). A month that is not listed has none published,"
                            + " and interest over it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The rates; none when nothing is known of the year.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UsuryRateList.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(responseCode = "400", description = "The year is not one.")
    public Response list(
            @Parameter(
                            description = "Every year if absent.",
                            schema = @Schema(type = SchemaType.INTEGER, examples = "2026"))
                    @QueryParam("year")
                    String year,
            @Context Request request) {
        if (year != null && !YEAR.matcher(year).matches()) {
            throw ProblemException.of(ErrorCode.INVALID_REQUEST)
                    .withErrors(
                            List.of(
                                    new FieldError(
                                            "query:year",
                                            "malformed-year",
                                            texts.get("error.year.malformed"),
                                            null)));
        }
        int first = year == null ? FIRST_YEAR : Integer.parseInt(year);
        int last = year == null ? LAST_YEAR : first;
        List<UsuryRateView> items =
                rates.list(YearMonth.of(first, Month.JANUARY), YearMonth.of(last, Month.DECEMBER));
        return etags.answer(request, new UsuryRateList(items))
                .header(HttpHeaders.CACHE_CONTROL, FRESH_FOR_A_MINUTE)
                .build();
    }
}
