package co.gov.putumayo.estampillas.treasury.recompute;

import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What the nightly recomputation found. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AUDITOR, Role.TREASURY, Role.REVENUE})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(responseCode = "400", description = "The query or the body cannot be read.")
@APIResponse(responseCode = "403", description = "Neither auditor nor Tesorería nor Rentas.")
class RecomputationResource {

    private static final int NIGHTS = 30;

    private final RecomputationRuns runs;

    RecomputationResource(RecomputationRuns runs) {
        this.runs = runs;
    }

    @Schema(name = "RecomputationList", description = "The last thirty, the newest first.")
    record RunList(List<RunView> items) {}

    @GET
    @Path("/recomputations")
    @Cache(noStore = true)
    @Operation(
            operationId = "listRecomputations",
            summary = "Nightly recomputation of every liquidation",
            description = "Each with the tariff version that made it; any difference is told.")
    @APIResponse(
            responseCode = "200",
            description = "The last thirty nights.",
            content = @Content(schema = @Schema(implementation = RunList.class)))
    public RunList list() {
        return new RunList(runs.latest(NIGHTS));
    }
}
