package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.IsoDate;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be taxed and how much, for anyone. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What may be taxed, by whom and how much; open to all.")
@APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
@APIResponse(responseCode = "400", description = "The date is not one.")
class CatalogueResource {

    private static final String DATE = "Date of the taxable event in Bogotá; today if absent.";
    private static final String FRESH_FOR_A_MINUTE = "public, max-age=60";
    private static final String DATE_FIELD = "query:date";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final LevyCatalogue levies;
    private final ActCatalogue acts;
    private final TariffStore store;
    private final TariffTexts texts;
    private final ETags etags;
    private final Clock clock;

    CatalogueResource(
            LevyCatalogue levies,
            ActCatalogue acts,
            TariffStore store,
            TariffTexts texts,
            ETags etags,
            Clock clock) {
        this.levies = levies;
        this.acts = acts;
        this.store = store;
        this.texts = texts;
        this.etags = etags;
        this.clock = clock;
    }

    @Schema(description = "Annual values, the newest year first.")
    record AnnualValueList(List<AnnualValueView> items) {}

    @Schema(description = "Exemptions in force on a date.")
    record ExemptionList(LocalDate date, List<ExemptionView> items) {}

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path("/levies")
    @Operation(
            operationId = "listLevies",
            summary = "Lists stamps, contributions and fees",
            description = "Each with its legal basis and the rules or prices in force on the date.")
    @APIResponse(
            responseCode = "200",
            description = "The levies.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = LevyCatalogue.LevyList.class)))
    @APIResponse(responseCode = "422", description = "No tariff was in force on that date.")
    public Response levies(
            @Parameter(
                            description = DATE,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("date")
                    String date,
            @Context Request request) {
        return answer(request, inForceOn(day(date), levies::on));
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path("/acts")
    @Operation(
            operationId = "listActs",
            summary = "Lists the types of act and what each needs",
            description =
                    "Fields, entities, contract types and, for procedures and services, their"
                            + " prices in UVT on the date.")
    @APIResponse(
            responseCode = "200",
            description = "The types of act.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ActCatalogue.ActList.class)))
    @APIResponse(responseCode = "422", description = "No tariff was in force on that date.")
    public Response acts(
            @Parameter(
                            description = DATE,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("date")
                    String date,
            @Context Request request) {
        return answer(request, inForceOn(day(date), acts::on));
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path("/annual-values")
    @Operation(
            operationId = "listAnnualValues",
            summary = "Lists UVT and SMMLV by year",
            description =
                    "Values that the nation fixes. A date of a year without them is refused. One"
                            + " SMDLV is the SMMLV divided by 30, never rounded.")
    @APIResponse(
            responseCode = "200",
            description = "The values; none when nothing is known of the year.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AnnualValueList.class)))
    @APIResponse(responseCode = "400", description = "The year is not one.")
    public Response annualValues(
            @Parameter(
                            description = "Every year if absent.",
                            schema = @Schema(type = SchemaType.INTEGER, examples = "2026"))
                    @QueryParam("year")
                    String year,
            @Context Request request) {
        if (year != null && !YEAR.matcher(year).matches()) {
            throw unreadable("query:year", "malformed-year", "error.year.malformed");
        }
        Integer only = year == null ? null : Integer.valueOf(year);
        return answer(request, new AnnualValueList(store.annualValueRows(only)));
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path("/exemptions")
    @Operation(
            operationId = "listExemptions",
            summary = "Lists what the statute does not tax",
            description = "An officer of the entity grants them; a payer cannot claim them alone.")
    @APIResponse(
            responseCode = "200",
            description = "The exemptions in force on the date.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ExemptionList.class)))
    public Response exemptions(
            @Parameter(
                            description = DATE,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("date")
                    String date,
            @Context Request request) {
        LocalDate day = day(date);
        return answer(request, new ExemptionList(day, store.exemptions(day)));
    }

    private Response answer(Request request, Object body) {
        return etags.answer(request, body)
                .header(HttpHeaders.CACHE_CONTROL, FRESH_FOR_A_MINUTE)
                .build();
    }

    private LocalDate day(String date) {
        if (date == null) {
            return LocalDate.now(clock);
        }
        return IsoDate.parse(date)
                .orElseThrow(
                        () -> unreadable(DATE_FIELD, "malformed-date", "error.date.malformed"));
    }

    private <T> T inForceOn(LocalDate day, Function<LocalDate, Optional<T>> catalogue) {
        return catalogue
                .apply(day)
                .orElseThrow(
                        () ->
                                ProblemException.of(ErrorCode.RULE_VIOLATION)
                                        .withErrors(
                                                List.of(
                                                        new FieldError(
                                                                DATE_FIELD,
                                                                "before-first-tariff",
                                                                texts.get("error.date.no-tariff"),
                                                                "293"))));
    }

    private ProblemException unreadable(String field, String code, String text) {
        return ProblemException.of(ErrorCode.INVALID_REQUEST)
                .withErrors(List.of(new FieldError(field, code, texts.get(text), null)));
    }
}
