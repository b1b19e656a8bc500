package co.gov.putumayo.estampillas.treasury.refund.work;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.decision.ConfirmRefund;
import co.gov.putumayo.estampillas.treasury.refund.decision.DecideRefund;
import co.gov.putumayo.estampillas.treasury.refund.decision.DecisionRequest;
import co.gov.putumayo.estampillas.treasury.refund.decision.ReviewRefund;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDeskResource;
import co.gov.putumayo.estampillas.treasury.refund.desk.RefundDetail;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ContestRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ContestRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.EndInvestigation;
import co.gov.putumayo.estampillas.treasury.refund.procedure.FindingsRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InadmissionRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InadmitRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InvestigateRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.InvestigationRequest;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ReopenRefund;
import co.gov.putumayo.estampillas.treasury.refund.procedure.ReopeningRequest;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Tesorería does with a refund up to its decision. */
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
class RefundWorkResource {

    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it does"
                    + " nothing more.";
    private static final String NUMBER = "DEV-2026-0000001";

    private final ReviewRefund reviewRefund;
    private final DecideRefund decideRefund;
    private final ConfirmRefund confirmRefund;
    private final InadmitRefund inadmitRefund;
    private final InvestigateRefund investigateRefund;
    private final EndInvestigation endInvestigation;
    private final ContestRefund contestRefund;
    private final ReopenRefund reopenRefund;
    private final Officer officer;
    private final Idempotency idempotency;

    RefundWorkResource(
            ReviewRefund reviewRefund,
            DecideRefund decideRefund,
            ConfirmRefund confirmRefund,
            InadmitRefund inadmitRefund,
            InvestigateRefund investigateRefund,
            EndInvestigation endInvestigation,
            ContestRefund contestRefund,
            ReopenRefund reopenRefund,
            Officer officer,
            Idempotency idempotency) {
        this.reviewRefund = reviewRefund;
        this.decideRefund = decideRefund;
        this.confirmRefund = confirmRefund;
        this.inadmitRefund = inadmitRefund;
        this.investigateRefund = investigateRefund;
        this.endInvestigation = endInvestigation;
        this.contestRefund = contestRefund;
        this.reopenRefund = reopenRefund;
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
        return once("review", number, key, Map.of(), by -> reviewRefund.review(number, by));
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
        return once(
                "decision", number, key, request, by -> decideRefund.decide(number, request, by));
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
        return once(
                "confirmation",
                number,
                key,
                request,
                by -> confirmRefund.confirm(number, request.confirm(), by));
    }

    @POST
    @Path("/inadmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inadmitRefund",
            summary = "Finds a request lacking",
            description =
                    "Within 15 business days of the request; its payer has a month to mend it (arts."
                            + " 630, 632).")
    public Response inadmit(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            InadmissionRequest request) {
        return once(
                "inadmission",
                number,
                key,
                request,
                by -> inadmitRefund.inadmit(number, request, by));
    }

    @POST
    @Path("/investigation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "investigateRefund",
            summary = "Suspends the term to investigate",
            description =
                    "Once, for 90 business days at most; then the term runs again (art. 631).")
    public Response investigate(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            InvestigationRequest request) {
        return once(
                "investigation",
                number,
                key,
                request,
                by -> investigateRefund.investigate(number, request, by));
    }

    @POST
    @Path("/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endRefundInvestigation",
            summary = "Ends an investigation",
            description = "The term goes on.")
    public Response end(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            FindingsRequest request) {
        return once(
                "findings", number, key, request, by -> endInvestigation.end(number, request, by));
    }

    @POST
    @Path("/special-requirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "contestRefund",
            summary = "Refuses for the time being what a special requirement contests",
            description =
                    "Only of money that a declaration holds (art. 630 par. 2). The contested sum"
                            + " waits in a case of its own, unless it is the whole, until an act"
                            + " resolves the requirement: see reopening. The rest goes on.")
    public Response contest(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            ContestRequest request) {
        return once(
                "special-requirement",
                number,
                key,
                request,
                by -> contestRefund.contest(number, request, by));
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenRefund",
            summary = "Takes a refusal back",
            description =
                    "By another person than the one who refused, with the act that decided the"
                            + " recourse or resolved the special requirement. It is decided anew;"
                            + " approved, the days in dispute bear current interest (art. 634-1).")
    public Response reopen(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            ReopeningRequest request) {
        return once(
                "reopening", number, key, request, by -> reopenRefund.reopen(number, request, by));
    }

    private Response once(
            String what,
            String number,
            String key,
            Object request,
            Function<String, RefundDetail> work) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        String by = officer.subject();
        return idempotency.once(
                "POST " + RefundDeskResource.PATH + "/" + number + "/" + what + " " + by,
                key,
                request,
                () -> Response.ok(work.apply(by)).build());
    }
}
