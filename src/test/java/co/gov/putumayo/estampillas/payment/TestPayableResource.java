package co.gov.putumayo.estampillas.payment;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.start.LiquidationPaymentResource;
import co.gov.putumayo.estampillas.payment.start.PaymentRequest;
import co.gov.putumayo.estampillas.payment.start.PaymentStart;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pays {@link TestPayables} as {@link LiquidationPaymentResource} pays liquidations. */
@Path("/api/v1/probe/payables/{number}/payments")
public class TestPayableResource {

    private final PaymentStart start;

    TestPayableResource(PaymentStart start) {
        this.start = start;
    }

    @POST
    @Operation(hidden = true)
    public Response startPayment(
            @PathParam("number") String number,
            @HeaderParam("Access-Code") String accessCode,
            @HeaderParam(Idempotency.HEADER) String key,
            PaymentRequest request) {
        return start.start(
                new PaymentStart.Command(
                        TestPayables.KIND,
                        number,
                        accessCode,
                        key,
                        request,
                        new PayerBrowser("127.0.0.1", "test")));
    }
}
