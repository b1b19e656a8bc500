package co.gov.putumayo.estampillas.treasury.cap;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Caps on what may be issued of each stamp. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(responseCode = "400", description = "The query or the body cannot be read.")
@APIResponse(responseCode = "403", description = "Neither Tesorería nor auditor.")
class CapResource {

    private static final int FIRST_YEAR = 2018;
    private static final int OLDEST_DATA = 2000;
    private static final int LAST_YEAR = 2200;

    private final MeasureCaps measureCaps;
    private final RecordYear recordYear;
    private final Clock clock;

    CapResource(MeasureCaps measureCaps, RecordYear recordYear, Clock clock) {
        this.measureCaps = measureCaps;
        this.recordYear = recordYear;
        this.clock = clock;
    }

    @Schema(
            name = "EmissionCapList",
            requiredProperties = {"year", "items"})
    record CapList(int year, List<CapStatus> items) {}

    @GET
    @Path("/emission-caps")
    @Cache(noStore = true)
    @Operation(
            operationId = "listEmissionCaps",
            summary = "How much of each cap is used",
            description = "Arts. 311, 320, 330 and 340; of art. 340 both readings.")
    @APIResponse(
            responseCode = "200",
            description = "The caps, by article.",
            content = @Content(schema = @Schema(implementation = CapList.class)))
    public CapList list(
            @Parameter(
                            description = "Year measured; the current one if absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "2018",
                                            maximum = "2200",
                                            examples = "2026"))
                    @QueryParam("year")
                    String year) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year(year, FIRST_YEAR);
        return new CapList(asked, measureCaps.measure(asked));
    }

    @PUT
    @Path("/emission-caps/years/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TREASURY)
    @Cache(noStore = true)
    @Operation(
            operationId = "recordEmissionYear",
            summary = "Records budget and price index of a year",
            description = "Replaces what was recorded of that year.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the caps of that year.",
            content = @Content(schema = @Schema(implementation = CapList.class)))
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    public CapList record(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "2000",
                                            maximum = "2200",
                                            examples = "2026"))
                    @PathParam("year")
                    String year,
            YearRequest request) {
        int asked = year(year, OLDEST_DATA);
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        recordYear.record(asked, request);
        return new CapList(asked, measureCaps.measure(asked));
    }

    private static int year(String text, int first) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (first <= year && year <= LAST_YEAR) {
                return year;
            }
        }
        throw ProblemException.of(
                ErrorCode.INVALID_REQUEST,
                "Debe ser un año entre " + first + " y " + LAST_YEAR + ".");
    }
}
