package co.gov.putumayo.estampillas.verification.comparison;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Whether a file is the one a receipt was used for. */
@Path("/api/v1/receipts/{code}/annulment/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
class ComparisonResource {

    private final CompareDocument compareDocument;

    ComparisonResource(CompareDocument compareDocument) {
        this.compareDocument = compareDocument;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(LimitGroup.VERIFICATION)
    @Cache(noStore = true)
    @Operation(
            operationId = "compareDocument",
            summary = "Is this the document the receipt was used for?",
            description =
                    "Needs no sign-in, but the end of the payer's document; a bearer token of an"
                            + " officer of the receipt's entity, of Rentas or of Contraloría takes"
                            + " its place. Compares hashes: the file itself never comes here, and"
                            + " is not kept. Answers 200 also when nothing is found.")
    @APIResponse(
            responseCode = "200",
            description = "Yes or no.",
            content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
    @APIResponse(responseCode = "400", description = "The body is not the JSON this call reads.")
    @APIResponse(
            responseCode = "401",
            description = "A token that is not valid; without any, none is needed.")
    @APIResponse(responseCode = "403", description = "An officer whose token names no entity.")
    @APIResponse(responseCode = "422", description = "No SHA-256, or something else.")
    public ComparisonAnswer compareDocument(
            @Parameter(
                            description =
                                    "Verification code, in any case, with or without hyphens.",
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @PathParam("code")
                    String code,
            ComparisonRequest request) {
        return compareDocument.compare(code, request);
    }
}
