package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public check. */
@Path("/api/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verification", description = "Whether a receipt is genuine and unused.")
public class VerificationResource {

    private final VerifyReceipt verifyReceipt;

    VerificationResource(VerifyReceipt verifyReceipt) {
        this.verifyReceipt = verifyReceipt;
    }

    @POST
    @Limited(LimitGroup.VERIFICATION)
    @Operation(
            operationId = "verify",
            summary = "Verify a receipt",
            description =
                    "Needs no sign-in. Answers 200 also when nothing is found; an unknown code and"
                            + " a wrong check cannot be told apart.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict, and what to compare with the paper.",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    @APIResponse(responseCode = "400", description = "The body is not the JSON this call reads.")
    @APIResponse(responseCode = "422", description = "Code or check is missing.")
    public RestResponse<byte[]> verify(VerificationRequest request) {
        return RestResponse.ResponseBuilder.ok(verifyReceipt.verifyAsJson(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
