package co.gov.putumayo.estampillas.treasury.refund.procedure;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What interrupts a refund on its way to a decision. */
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
class RefundProcedureResource {

    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it does"
                    + " nothing more.";
    private static final String NUMBER = "DEV-2026-0000001";

    private final InadmitRefund inadmitRefund;
    private final InvestigateRefund investigateRefund;
    private final EndInvestigation endInvestigation;
    private final ContestRefund contestRefund;
    private final ReopenRefund reopenRefund;
    private final Officer officer;
    private final Idempotency idempotency;

    RefundProcedureResource(
            InadmitRefund inadmitRefund,
            InvestigateRefund investigateRefund,
            EndInvestigation endInvestigation,
            ContestRefund contestRefund,
            ReopenRefund reopenRefund,
            Officer officer,
            Idempotency idempotency) {
        this.inadmitRefund = inadmitRefund;
        this.investigateRefund = investigateRefund;
        this.endInvestigation = endInvestigation;
        this.contestRefund = contestRefund;
        this.reopenRefund = reopenRefund;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/inadmission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inadmitRefund",
            summary = "Finds a request lacking",
            description =
                    "Within 15 business days of the request; its payer has a month to mend it (arts. 630, 632).")
    public Response inadmit(
            @Parameter(example = NUMBER) @PathParam("number") String number,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            InadmissionRequest request) {
        String subject = officer.subject();
        return once(
                "inadmission",
                number,
                key,
                request,
                () -> inadmitRefund.inadmit(number, request, subject));
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
        String subject = officer.subject();
        return once(
                "investigation",
                number,
                key,
                request,
                () -> investigateRefund.investigate(number, request, subject));
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
        String subject = officer.subject();
        return once(
                "findings",
                number,
                key,
                request,
                () -> endInvestigation.end(number, request, subject));
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
        String subject = officer.subject();
        return once(
                "special-requirement",
                number,
                key,
                request,
                () -> contestRefund.contest(number, request, subject));
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
        String subject = officer.subject();
        return once(
                "reopening",
                number,
                key,
                request,
                () -> reopenRefund.reopen(number, request, subject));
    }

    private Response once(
            String what, String number, String key, Object request, Supplier<RefundDetail> work) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
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
