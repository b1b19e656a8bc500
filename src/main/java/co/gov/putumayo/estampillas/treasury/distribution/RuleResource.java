package co.gov.putumayo.estampillas.treasury.distribution;

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
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Changes the rules of distribution: one person proposes, another decides. */
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
        description = "Not Tesorería; or whoever proposed cannot approve.")
@APIResponse(
        responseCode = "409",
        description =
                "Name taken, already decided, too late; or the first request is still running.")
class RuleResource {

    static final String PATH = "/api/v1/treasury/distribution-rules";

    private final ProposeRules proposeRules;
    private final DecideRules decideRules;
    private final Officer officer;
    private final Idempotency idempotency;

    RuleResource(
            ProposeRules proposeRules,
            DecideRules decideRules,
            Officer officer,
            Idempotency idempotency) {
        this.proposeRules = proposeRules;
        this.decideRules = decideRules;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/distribution-rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "proposeDistributionRules",
            summary = "Proposes distribution rules",
            description =
                    "A complete set, from a day in the future. Nothing changes until another person"
                            + " approves it.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "All that is wrong: shares that are not whole, above art. 308, below art. 337.")
    public Response propose(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            RuleRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () -> {
                    RuleView made = proposeRules.propose(request);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @POST
    @Path("/distribution-rules/{version}/approval")
    @Cache(noStore = true)
    @Operation(
            operationId = "approveDistributionRules",
            summary = "Approves proposed rules",
            description = "By another person than proposed them, before their first day.")
    @APIResponse(
            responseCode = "200",
            description = "Approved; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version.")
    public Response approve(
            @Parameter(example = "812-2027") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return decide(version, RuleState.APPROVED, idempotencyKey);
    }

    @POST
    @Path("/distribution-rules/{version}/rejection")
    @Cache(noStore = true)
    @Operation(operationId = "rejectDistributionRules", summary = "Rejects proposed rules")
    @APIResponse(
            responseCode = "200",
            description = "Rejected; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such version.")
    public Response reject(
            @Parameter(example = "812-2027") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return decide(version, RuleState.REJECTED, idempotencyKey);
    }

    private Response decide(String version, RuleState decision, String key) {
        return idempotency.once(
                "POST " + PATH + "/" + version + "/" + decision + " " + officer.subject(),
                key,
                Map.of("version", version),
                () -> Response.ok(decideRules.decide(version, decision)).build());
    }
}
