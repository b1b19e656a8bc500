package co.gov.putumayo.estampillas.payment.start;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import co.gov.putumayo.estampillas.payment.reading.PaymentResource;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way from a declaration to the bank, for an officer of its filer. */
@Path("/api/v1/declarations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WITHHOLDING_AGENT)
@SecurityRequirement(name = "bearer")
@Tag(name = PaymentResource.TAG)
class DeclarationPaymentResource {

    private static final String DECLARATIONS = "declarations";
    private static final String BALANCES = "declaration-balances";

    private final PaymentStart start;
    private final Officer officer;

    DeclarationPaymentResource(PaymentStart start, Officer officer) {
        this.start = start;
        this.officer = officer;
    }

    @POST
    @Path("/payments")
    @Operation(
            operationId = "startDeclarationPayment",
            summary = "Begins the PSE payment of a declaration that awaits it",
            description =
                    "Of the whole: tax, penalty and interest to today, in Bogotá. On another day the"
                            + " amount is another. Its approval files the declaration, dated by the"
                            + " bank's clock; if that is a later day than the amount was computed"
                            + " for, what penalty and interest grew is left as a balance.")
    @APIResponse(
            responseCode = "201",
            description = "The bank waits for the payer.",
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(
            responseCode = "202",
            description = "The gateway did not answer: read the payment until its status is known.",
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "404", description = "There is none that you may pay.")
    @APIResponse(
            responseCode = "409",
            description = "payment-pending, already-paid, or it does not await payment.")
    @APIResponse(
            responseCode = "422",
            description = "A choice breaks a rule, or a month has no usury rate yet.")
    @APIResponse(
            responseCode = "503",
            description = "The gateway or the chosen bank cannot be reached.")
    public Response startPayment(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
            @Parameter(hidden = true) @Context HttpServerRequest http,
            PaymentRequest request) {
        return start(DECLARATIONS, id, idempotencyKey, userAgent, http, request);
    }

    @POST
    @Path("/balance-payments")
    @Operation(
            operationId = "startDeclarationBalancePayment",
            summary = "Begins the PSE payment of the penalty and interest still owed",
            description = "Of a filed declaration with a balance, which does not grow.")
    @APIResponse(
            responseCode = "201",
            description = "The bank waits for the payer.",
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(
            responseCode = "202",
            description = "The gateway did not answer: read the payment until its status is known.",
            content = @Content(schema = @Schema(implementation = PaymentStarted.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "404", description = "There is none that you may pay.")
    @APIResponse(
            responseCode = "409",
            description = "payment-pending, already-paid, or it has no balance.")
    @APIResponse(responseCode = "422", description = "A choice breaks a rule.")
    @APIResponse(
            responseCode = "503",
            description = "The gateway or the chosen bank cannot be reached.")
    public Response startBalancePayment(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
            @Parameter(hidden = true) @Context HttpServerRequest http,
            PaymentRequest request) {
        return start(BALANCES, id, idempotencyKey, userAgent, http, request);
    }

    private Response start(
            String kind,
            UUID id,
            String idempotencyKey,
            String userAgent,
            HttpServerRequest http,
            PaymentRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        PayerBrowser browser = new PayerBrowser(http.remoteAddress().hostAddress(), userAgent);
        return start.start(
                new PaymentStart.Command(
                        kind,
                        id.toString(),
                        officer.entityNit(),
                        idempotencyKey,
                        request,
                        browser));
    }
}
