package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.payment.gateway.RequiresConsent.Terms;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The documents of the gateway that a payer must accept. */
@Path("/api/v1/payment-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class PaymentTermsResource {

    private final PaymentTerms terms;

    PaymentTermsResource(PaymentTerms terms) {
        this.terms = terms;
    }

    @Schema(
            name = "PaymentTerms",
            description = "Documents to link, each beside a box for the payer to tick.",
            requiredProperties = {"items"})
    record Answer(
            @Schema(description = "Empty when the gateway asks for no acceptance.")
                    List<Terms> items) {}

    @GET
    @Cache(noStore = true)
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listPaymentTerms",
            summary = "What the payer must accept before paying",
            description =
                    "Documents of the gateway that new payments use. Show each link, let the payer"
                            + " accept each, and send the accepted addresses in acceptedTerms when"
                            + " the payment begins.")
    @APIResponse(
            responseCode = "200",
            description = "The documents as of now.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "503", description = "The gateway does not tell its terms.")
    public Answer listPaymentTerms() {
        return new Answer(terms.current());
    }
}
