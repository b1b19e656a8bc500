package co.gov.putumayo.estampillas.payment.reading;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a payment. */
@Path("/api/v1/payments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = PaymentResource.TAG, description = "From a liquidation to money received, over PSE.")
public class PaymentResource {

    public static final String TAG = "Payments";

    private static final String NO_STORE = "no-store";

    private final PaymentReading reading;
    private final PaymentReturn paymentReturn;

    PaymentResource(PaymentReading reading, PaymentReturn paymentReturn) {
        this.reading = reading;
        this.paymentReturn = paymentReturn;
    }

    @GET
    @Limited(LimitGroup.PAYMENT)
    @Operation(
            operationId = "getPayment",
            summary = "Reads a payment",
            description =
                    "A pending payment is asked of its gateway first, at most every few seconds.")
    @APIResponse(
            responseCode = "200",
            description = "The payment now.",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(responseCode = "404", description = "No such payment.")
    public RestResponse<PaymentView> getPayment(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(reading.read(id))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @GET
    @Path("/return")
    @Limited(LimitGroup.PAYMENT)
    @Operation(
            operationId = "returnFromBank",
            summary = "Where the bank sends the payer's browser back",
            description =
                    "Asks the gateway what became of the payment and sends the browser on to the"
                            + " returnUrl given when it began, with the id as parameter `payment`.")
    @APIResponse(
            responseCode = "303",
            description = "On to the client's page.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such payment.")
    public Response returnFromBank(@PathParam("id") UUID id) {
        return Response.seeOther(paymentReturn.comeBack(id))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
