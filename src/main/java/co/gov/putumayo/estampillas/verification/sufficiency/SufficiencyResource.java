package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The question of an entity before it signs. */
@Path("/api/v1/verifications/sufficiency")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
class SufficiencyResource {

    private final CheckSufficiency checkSufficiency;

    SufficiencyResource(CheckSufficiency checkSufficiency) {
        this.checkSufficiency = checkSufficiency;
    }

    @POST
    @RolesAllowed(Role.ENTITY_OFFICER)
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "checkSufficiency",
            summary = "Do these receipts pay what this act owes?",
            description =
                    "For an officer, before a document is signed or issued (art. 293). The act is"
                            + " assessed as POST /quotes does, and each addition by itself; the"
                            + " receipts of the officer's entity that are still good are added up;"
                            + " each stamp is compared to the peso. Nothing is stored or used up:"
                            + " annul the receipts afterwards.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict.",
            content = @Content(schema = @Schema(implementation = SufficiencyAnswer.class)))
    @APIResponse(responseCode = "400", description = "The body is not the JSON this call reads.")
    @APIResponse(responseCode = "403", description = "Not an officer of an entity.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The act breaks a rule, or the receipts are none, too many or repeated; all is"
                            + " told, each with its field.")
    public RestResponse<SufficiencyAnswer> checkSufficiency(SufficiencyRequest request) {
        return RestResponse.ResponseBuilder.ok(checkSufficiency.check(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
