package co.gov.putumayo.estampillas.payment.review;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Attempts that people must look at, and the end that two of them may put to one. */
@Path(AttemptReviewResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury", description = "What Tesorería watches and decides.")
@APIResponse(responseCode = "403", description = "Another role, or the same person twice.")
class AttemptReviewResource {

    static final String PATH = "/api/v1/treasury/attempts-in-review";

    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it makes"
                    + " nothing new.";

    private final AttemptsInReview attempts;
    private final ProposeEnding proposeEnding;
    private final DecideEnding decideEnding;
    private final Officer officer;
    private final Idempotency idempotency;

    AttemptReviewResource(
            AttemptsInReview attempts,
            ProposeEnding proposeEnding,
            DecideEnding decideEnding,
            Officer officer,
            Idempotency idempotency) {
        this.attempts = attempts;
        this.proposeEnding = proposeEnding;
        this.decideEnding = decideEnding;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(name = "AttemptInReviewList", description = "A page, the oldest first.")
    record AttemptList(List<AttemptInReview> items) {}

    @Schema(
            name = "AttemptEndingDecision",
            requiredProperties = {"approve"})
    record Decision(
            @Schema(description = "false leaves the attempt as it is.", examples = "true")
                    Boolean approve) {}

    @GET
    @Cache(noStore = true)
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Operation(
            operationId = "listAttemptsInReview",
            summary = "Attempts that people must look at",
            description =
                    "Their schedule ended without an answer, or their gateway answers about"
                            + " something else.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers = @Header(name = HttpHeaders.LINK, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AttemptList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Attempts in a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "From the Link header of the page before; opaque.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<AttemptInReview> found = attempts.page(page);
        return PageLinks.next(
                        Response.ok(new AttemptList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TREASURY)
    @Operation(
            operationId = "proposeAttemptEnding",
            summary = "Proposes to end an attempt nobody can be asked about",
            description =
                    "Only for an attempt that stays UNKNOWN after its whole schedule and whose"
                            + " identifier at the gateway nobody knows. Another person decides.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; or, with a repeated Idempotency-Key, the first answer.",
            content = @Content(schema = @Schema(implementation = EndingView.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "404", description = "No such attempt.")
    @APIResponse(
            responseCode = "409",
            description = "Not for people to end, proposed already, or request-in-progress.")
    @APIResponse(responseCode = "422", description = "Reason or evidence is missing.")
    public Response propose(
            @PathParam("id") UUID id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            EndingRequest request) {
        String subject = officer.subject();
        return idempotency.once(
                "POST " + PATH + "/" + id + "/ending " + subject,
                key,
                request,
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(proposeEnding.propose(id, request, subject))
                                .build());
    }

    @POST
    @Path("/{id}/ending/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TREASURY)
    @Operation(
            operationId = "decideAttemptEnding",
            summary = "Decides on a proposal to end an attempt",
            description =
                    "By another person than the one who proposed. When approved the attempt is"
                            + " NOT_STARTED, and the payer may try again; an approval of the bank"
                            + " that comes nevertheless is still taken.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = EndingView.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "404", description = "No proposal waits for this attempt.")
    @APIResponse(responseCode = "409", description = "The gateway was heard of meanwhile.")
    @APIResponse(responseCode = "422", description = "The decision is missing.")
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            Decision decision) {
        String subject = officer.subject();
        return idempotency.once(
                "POST " + PATH + "/" + id + "/ending/decision " + subject,
                key,
                decision,
                () ->
                        Response.ok(
                                        decideEnding.decide(
                                                id,
                                                decision == null ? null : decision.approve(),
                                                subject))
                                .build());
    }
}
