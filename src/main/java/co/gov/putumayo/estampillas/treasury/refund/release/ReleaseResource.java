package co.gov.putumayo.estampillas.treasury.refund.release;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets a used receipt be refunded. */
@Path("/api/v1/receipts/{code}/refund-release")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Refunds")
class ReleaseResource {

    private final ReleaseReceipt releaseReceipt;

    ReleaseResource(ReleaseReceipt releaseReceipt) {
        this.releaseReceipt = releaseReceipt;
    }

    @PUT
    @Cache(noStore = true)
    @RolesAllowed(Role.ENTITY_OFFICER)
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "releaseReceipt",
            summary = "Release a used receipt for its refund",
            description =
                    "By an officer of the entity that used it, with the document in which the"
                            + " entity says so. The receipt stays used: this only lets Tesorería"
                            + " refund it. Idempotent by content.")
    @APIResponse(
            responseCode = "201",
            description = "Released.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was released so before; nothing changed.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "403", description = "Not an officer, or of another entity.")
    @APIResponse(responseCode = "404", description = "No receipt has this code.")
    @APIResponse(responseCode = "409", description = "Not used, or released otherwise.")
    @APIResponse(responseCode = "422", description = "A field is missing or wrong.")
    public RestResponse<ReleaseView> release(
            @Parameter(example = "7K3M-9QWX-2ABC-DEFG-H") @PathParam("code") String code,
            @Parameter(
                            description =
                                    "Accepted as everywhere, but not needed: the content itself"
                                            + " makes the call idempotent.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ReleaseRequest request) {
        ReleaseReceipt.Outcome outcome = releaseReceipt.release(code, request);
        return RestResponse.status(
                outcome.replayed() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                outcome.release());
    }
}
