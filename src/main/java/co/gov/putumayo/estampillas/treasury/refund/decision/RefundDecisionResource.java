package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDeskResource;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Tesorería does with a refund. */
@Path(RefundDeskResource.PATH + "/{number}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Refunds")
@APIResponse(
        responseCode = "200",
        description = "Done; or, with a repeated Idempotency-Key, the first answer again.",
        content = @Content(schema = @Schema(implementation = RefundDetail.class)))
@APIResponse(responseCode = "400", description = "Unreadable request.")
@APIResponse(responseCode = "403", description = "Another role, or the same person twice.")
@APIResponse(responseCode = "404", description = "No such refund.")
@APIResponse(
        responseCode = "409",
        description = "Its state does not allow it; or request-in-progress.")
@APIResponse(responseCode = "422", description = "All that is wrong; or the key was reused.")
class RefundDecisionResource {

    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it does"
                    + " nothing more.";
    private static final String NUMBER = "DEV-2026-0000001";

    private final ReviewRefund reviewRefund;
    private final DecideRefund decideRefund;
    private final ConfirmRefund confirmRefund;
    private final Officer officer;
    private final Idempotency idempotency;

    RefundDecisionResource(
            ReviewRefund reviewRefund,
            DecideRefund decideRefund,
            ConfirmRefund confirmRefund,
            Officer officer,
            Idempotency idempotency) {
        this.reviewRefund = reviewRefund;
        this.decideRefund = decideRefund;
        this.confirmRefund = confirmRefund;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(
            name = "RefundConfirmation",
            requiredProperties = {"confirm"})
    record Confirmation(
            @Schema(description = "false sends it back to review.", examples = "true")
                    Boolean confirm) {}

    @POST
    @Path("/review")
    @Operation(operationId = "reviewRefund", summary = "Takes a refund in review")
    public Response review(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key) {
        String subject = officer.subject();
        return once("review", number, key, Map.of(), () -> reviewRefund.review(number, subject));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideRefund",
            summary = "Approves or refuses a refund",
            description =
                    "With grounds and, approved, what is given back of each levy and the overdue"
                            + " debts set off first. Above a configured sum another person must"
                            + " confirm. Once approved the receipt notes it: whole, it is REFUNDED.")
    public Response decide(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            DecisionRequest request) {
        String subject = officer.subject();
        return once(
                "decision",
                number,
                key,
                request,
                () -> decideRefund.decide(number, request, subject));
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmRefund",
            summary = "Confirms what another person approved, or sends it back")
    public Response confirm(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            Confirmation request) {
        String subject = officer.subject();
        return once(
                "confirmation",
                number,
                key,
                request,
                () ->
                        confirmRefund.confirm(
                                number, request == null ? null : request.confirm(), subject));
    }

    private Response once(
            String what, String number, String key, Object request, Supplier<RefundDetail> work) {
        return idempotency.once(
                "POST "
                        + RefundDeskResource.PATH
                        + "/"
                        + number
                        + "/"
                        + what
                        + " "
                        + officer.subject(),
                key,
                request,
                () -> Response.ok(work.get()).build());
    }
}
