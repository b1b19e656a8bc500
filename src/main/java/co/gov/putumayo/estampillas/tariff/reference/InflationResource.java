package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.web.ETags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inflation that old penalties grow with, for anyone. */
@Path("/api/v1/inflation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class InflationResource {

    private static final String FRESH_FOR_A_MINUTE = "public, max-age=60";

    private final Inflation inflation;
    private final ETags etags;

    InflationResource(Inflation inflation, ETags etags) {
        this.inflation = inflation;
        this.etags = etags;
    }

    @Schema(name = "Inflation", description = "Inflation of a year.")
    record InflationView(
            @Schema(examples = "2025") int year,
            @Schema(description = "Fraction as a decimal string.", examples = "0.052")
                    String fraction,
            @Schema(description = "Who certified it.", examples = "DANE, enero de 2026")
                    String source) {}

    @Schema(description = "Inflation by year, the newest first.")
    record InflationList(List<InflationView> items) {}

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listInflation",
            summary = "Lists the inflation by year",
            description =
                    "As the DANE certified it. Penalties overdue for more than a year grow with it"
                            + " each 1 January (art. 638). A year that is not listed is not known,"
                            + " and indexation over it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "What is known.",
            content = @Content(schema = @Schema(implementation = InflationList.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    public Response list(@Context Request request) {
        List<InflationView> items =
                inflation.rows().stream()
                        .map(
                                row ->
                                        new InflationView(
                                                row.year(),
                                                Decimals.plain(row.fraction()),
                                                row.source()))
                        .toList();
        return etags.answer(request, new InflationList(items))
                .header(HttpHeaders.CACHE_CONTROL, FRESH_FOR_A_MINUTE)
                .build();
    }
}
