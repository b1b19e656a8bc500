package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Granted exemptions that officers take back. */
@Path(GrantResource.PATH + "/{id}/revocation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ENTITY_OFFICER)
@SecurityRequirement(name = "bearer")
@Tag(name = "Exemptions")
class RevocationResource {

    private final RevokeGrant revokeGrant;
    private final Idempotency idempotency;
    private final Officer officer;

    RevocationResource(RevokeGrant revokeGrant, Idempotency idempotency, Officer officer) {
        this.revokeGrant = revokeGrant;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeExemption",
            summary = "Takes a granted exemption back",
            description =
                    "Two officers of its entity ask for it; the second one's call revokes it. A"
                            + " certificate issued by then stands; nothing is issued or liquidated"
                            + " for it afterwards.")
    @APIResponse(
            responseCode = "200",
            description = "GRANTED and waiting for a second officer, or REVOKED.",
            content = @Content(schema = @Schema(implementation = GrantAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(responseCode = "403", description = "Not an officer of an entity.")
    @APIResponse(responseCode = "404", description = "The entity has no such exemption.")
    @APIResponse(
            responseCode = "409",
            description =
                    "conflict: not granted, or asked for already by the same person;"
                            + " request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description = "No reason; or the Idempotency-Key came with another body.")
    public Response revoke(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it changes nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            RevocationRequest request) {
        Response answer =
                idempotency.once(
                        "POST "
                                + GrantResource.PATH
                                + "/"
                                + id
                                + "/revocation "
                                + officer.subject(),
                        idempotencyKey,
                        request,
                        () -> Response.ok(revokeGrant.revoke(id, request)).build());
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, GrantResource.NO_STORE)
                .build();
    }
}
