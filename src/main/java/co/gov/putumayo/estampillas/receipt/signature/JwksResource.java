package co.gov.putumayo.estampillas.receipt.signature;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.web.ETags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys with which anybody verifies a receipt. */
@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
class JwksResource {

    /** A new key is published this long before it signs. */
    private static final String FRESH_FOR_AN_HOUR = "public, max-age=3600";

    private final ReceiptKeys keys;
    private final ETags etags;

    JwksResource(ReceiptKeys keys, ETags etags) {
        this.keys = keys;
        this.etags = etags;
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "receiptKeys",
            summary = "Public keys of receipts",
            description =
                    "Verify the signature of a receipt without this service. Keys that no longer"
                            + " sign stay, for the receipts they signed. The signature is described"
                            + " in receipt-signature.md beside this contract.")
    @APIResponse(
            responseCode = "200",
            description = "The keys.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = JwkSet.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    public Response receiptKeys(@Context Request request) {
        return etags.answer(request, keys.publicKeys())
                .header(HttpHeaders.CACHE_CONTROL, FRESH_FOR_AN_HOUR)
                .build();
    }
}
