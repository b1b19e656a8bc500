package co.gov.putumayo.estampillas.treasury.report.opendata;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.web.ETags;
import co.gov.putumayo.estampillas.treasury.report.ReportedYear;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What anybody may know of the collection. */
@Path("/api/v1/open-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class OpenDataResource {

    private final PublishCollection publish;
    private final OpenDataConfig config;
    private final ETags etags;
    private final Clock clock;

    OpenDataResource(PublishCollection publish, OpenDataConfig config, ETags etags, Clock clock) {
        this.publish = publish;
        this.config = config;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Path("/collection")
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "openCollection",
            summary = "The collection of a year by month and levy, as open data",
            description =
                    "Months that are over. Figures of few payers are left out, and with them those"
                            + " from which they could be computed (Ley 1581 of 2012).")
    @APIResponse(
            responseCode = "200",
            description = "The year.",
            headers = {
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CACHE_CONTROL,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = OpenCollection.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(responseCode = "400", description = "A year that is none.")
    public Response collection(
            @Parameter(description = "Last year when absent.", example = "2025") @QueryParam("year")
                    String year,
            @Context Request request) {
        OpenCollection data = publish.publish(ReportedYear.read(year, LocalDate.now(clock)));
        CacheControl cache = new CacheControl();
        cache.setPrivate(false);
        cache.setNoTransform(false);
        cache.setMaxAge(Math.toIntExact(config.maxAge().toSeconds()));
        return etags.answer(request, data).cacheControl(cache).build();
    }
}
