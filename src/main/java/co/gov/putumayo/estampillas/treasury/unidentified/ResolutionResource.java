package co.gov.putumayo.estampillas.treasury.unidentified;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Resolutions that spread money of unknown origin (art. 300). */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(
        responseCode = "400",
        description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
@APIResponse(
        responseCode = "403",
        description = "Not Tesorería; or whoever prepared cannot approve.")
@APIResponse(
        responseCode = "409",
        description =
                "Already registered or decided, money not free, month without collection; or the first request is still running.")
class ResolutionResource {

    private static final String PATH = "/api/v1/treasury/spread-resolutions";

    private final PrepareResolution prepareResolution;
    private final SpreadMoney spreadMoney;
    private final Officer officer;
    private final Idempotency idempotency;

    ResolutionResource(
            PrepareResolution prepareResolution,
            SpreadMoney spreadMoney,
            Officer officer,
            Idempotency idempotency) {
        this.prepareResolution = prepareResolution;
        this.spreadMoney = spreadMoney;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/spread-resolutions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "prepareSpreadResolution",
            summary = "Prepares a resolution that spreads money",
            description = "In proportion to what each stamp collected in the month (art. 300).")
    @APIResponse(
            responseCode = "201",
            description = "Prepared; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    public Response prepare(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ResolutionRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(prepareResolution.prepare(request))
                                .build());
    }

    @POST
    @Path("/spread-resolutions/{id}/approval")
    @Cache(noStore = true)
    @Operation(
            operationId = "approveSpreadResolution",
            summary = "Approves a resolution: its money is spread")
    @APIResponse(
            responseCode = "200",
            description = "Approved; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public Response approval(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return decide(id, ResolutionState.APPROVED, idempotencyKey);
    }

    @POST
    @Path("/spread-resolutions/{id}/rejection")
    @Cache(noStore = true)
    @Operation(
            operationId = "rejectSpreadResolution",
            summary = "Rejects a resolution: its money is free again")
    @APIResponse(
            responseCode = "200",
            description = "Rejected; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public Response rejection(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return decide(id, ResolutionState.REJECTED, idempotencyKey);
    }

    private Response decide(UUID id, ResolutionState decision, String key) {
        return idempotency.once(
                "POST " + PATH + "/" + id + "/" + decision + " " + officer.subject(),
                key,
                Map.of("resolution", id),
                () -> Response.ok(spreadMoney.decide(id, decision)).build());
    }
}
