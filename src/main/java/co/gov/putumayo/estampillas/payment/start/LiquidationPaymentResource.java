package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.reading.PaymentResource;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way from a liquidation to the bank. */
@Path("/api/v1/liquidations/{number}/payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = PaymentResource.TAG)
public class LiquidationPaymentResource {

    private static final String KIND = "liquidations";

    private final PaymentStart start;

    LiquidationPaymentResource(PaymentStart start) {
        this.start = start;
    }

    @POST
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "startPayment",
            summary = "Begins the PSE payment of a liquidation",
            description =
                    "Every call is a new attempt at the one payment of the liquidation. While an"
                            + " attempt waits for its bank, another is refused with 409"
                            + " payment-pending. Send the payer's browser to redirectUrl, not in a"
                            + " frame, and read the payment when it comes back.")
    @APIResponse(
            responseCode = "201",
            description = "The bank waits for the payer.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "The payment.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present when this is the answer to an earlier request.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
            },
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "The gateway did not answer: the transaction may exist. Read the payment until"
                            + " its status is known; do not begin another.",
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(
            responseCode = "404",
            description = "Unknown number, or wrong or missing access code.")
    @APIResponse(
            responseCode = "409",
            description =
                    "payment-pending (with paymentId, reference, bank, bankName and, once known,"
                            + " cus, redirectUrl and nextCheckAt), already-paid,"
                            + " liquidation-not-payable, payment-refused or request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description = "A choice breaks a rule, or the idempotency key was used otherwise.")
    @APIResponse(
            responseCode = "503",
            description = "The gateway or the chosen bank cannot be reached.")
    public Response startPayment(
            @Parameter(example = "L-2026-0000001") @PathParam("number") String number,
            @Parameter(
                            description = "Given when the liquidation was made.",
                            required = true,
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @HeaderParam("Access-Code")
                    String accessCode,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
            @Parameter(hidden = true) @Context HttpServerRequest http,
            PaymentRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        PayerBrowser browser = new PayerBrowser(http.remoteAddress().hostAddress(), userAgent);
        return start.start(
                new PaymentStart.Command(
                        KIND, number, accessCode, idempotencyKey, request, browser));
    }
}
