package co.gov.putumayo.estampillas.treasury.refund.payment;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.account.BankAccount;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDeskResource;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What Tesorería needs to pay an approved refund, and the record that it did. */
@Path(RefundDeskResource.PATH + "/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Refunds")
@APIResponse(responseCode = "403", description = "Another role.")
@APIResponse(responseCode = "404", description = "No such refund.")
class RefundPaymentResource {

    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it does"
                    + " nothing more.";
    private static final String NUMBER = "DEV-2026-0000001";

    private final ReadAccount readAccount;
    private final PayRefund payRefund;
    private final Officer officer;
    private final Idempotency idempotency;

    RefundPaymentResource(
            ReadAccount readAccount,
            PayRefund payRefund,
            Officer officer,
            Idempotency idempotency) {
        this.readAccount = readAccount;
        this.payRefund = payRefund;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(
            name = "RefundPayment",
            requiredProperties = {"paidOn", "bankReference"})
    record PaymentRecord(
            @Schema(description = "Date of the bank.", examples = "2026-04-10") String paidOn,
            @Schema(
                            description =
                                    "Of the transfer; of the accounting act when all was set off.",
                            examples = "TRF-20260410-0098")
                    String bankReference) {}

    @GET
    @Path("/account")
    @Cache(noStore = true)
    @RolesAllowed(Role.TREASURY)
    @Operation(
            operationId = "getRefundAccount",
            summary = "The account an approved refund is paid to",
            description = "Kept sealed until then; who sees it is kept in the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "Where to pay.",
            content = @Content(schema = @Schema(implementation = BankAccount.class)))
    @APIResponse(responseCode = "409", description = "Nothing to pay.")
    public BankAccount account(@Parameter(example = NUMBER) @PathParam("number") String number) {
        return readAccount.read(number, officer.subject());
    }

    @POST
    @Path("/payment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordRefundPayment",
            summary = "Records that an approved refund was paid",
            description =
                    "After the term the answer holds the default interest to pay besides (art."
                            + " 634).")
    @APIResponse(
            responseCode = "200",
            description = "Done; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RefundDetail.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "409", description = "Not approved; or request-in-progress.")
    @APIResponse(responseCode = "422", description = "All that is wrong; or the key was reused.")
    public Response pay(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            PaymentRecord request) {
        String subject = officer.subject();
        return idempotency.once(
                "POST " + RefundDeskResource.PATH + "/" + number + "/payment " + subject,
                key,
                request,
                () ->
                        Response.ok(
                                        payRefund.pay(
                                                number,
                                                request == null ? null : request.paidOn(),
                                                request == null ? null : request.bankReference(),
                                                subject))
                                .build());
    }
}
