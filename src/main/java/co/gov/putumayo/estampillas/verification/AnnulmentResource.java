package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The one use of a receipt. */
@Path("/api/v1/receipts/{code}/annulment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class AnnulmentResource {

    private final AnnulReceipt annulReceipt;

    AnnulmentResource(AnnulReceipt annulReceipt) {
        this.annulReceipt = annulReceipt;
    }

    @PUT
    @RolesAllowed(Role.ENTITY_OFFICER)
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "annul",
            summary = "Annul a receipt: use it up for one document",
            description =
                    "By an officer of the entity the receipt was paid for. Once, ever: a receipt"
                            + " serves for a single document (arts. 298-3, 307). Idempotent by"
                            + " document: the same number, date and SHA-256 answer 200.")
    @APIResponse(
            responseCode = "201",
            description = "The receipt is used for this document.",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was already used for this same document; nothing changed.",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    @APIResponse(responseCode = "400", description = "The body is not the JSON this call reads.")
    @APIResponse(
            responseCode = "403",
            description = "Not an officer, or of another entity than the receipt's.")
    @APIResponse(responseCode = "404", description = "No receipt has this code.")
    @APIResponse(
            responseCode = "409",
            description =
                    "receipt-already-annulled: used for another document, which documentNumber,"
                            + " documentDate and annulledAt tell. receipt-not-usable: its money was"
                            + " given back.")
    @APIResponse(responseCode = "422", description = "A field is missing or wrong.")
    public RestResponse<AnnulmentView> annul(
            @Parameter(
                            description =
                                    "Verification code, in any case, with or without hyphens.",
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @PathParam("code")
                    String code,
            @Parameter(
                            description =
                                    "Accepted as everywhere, but not needed: the document itself"
                                            + " makes the call idempotent.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            AnnulmentRequest request) {
        AnnulReceipt.Outcome outcome = annulReceipt.annul(code, request);
        RestResponse.Status status =
                outcome.replayed() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
        return RestResponse.ResponseBuilder.create(status, outcome.annulment())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
