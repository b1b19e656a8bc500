package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Acts that move due dates, by two people of Rentas. What they move, anybody reads. */
@Path(ExtensionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Obligations")
@APIResponse(responseCode = "403", description = "Not for this role, or not for this person.")
class ExtensionResource {

    static final String PATH = "/api/v1/due-date-extensions";

    private static final String KEY = "8 to 255 printable characters, best a UUID.";
    private static final String KEY_EXAMPLE = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private final ProposeExtension proposeExtension;
    private final DecideExtension decideExtension;
    private final ReadExtensions readExtensions;
    private final Idempotency idempotency;
    private final Officer officer;

    ExtensionResource(
            ProposeExtension proposeExtension,
            DecideExtension decideExtension,
            ReadExtensions readExtensions,
            Idempotency idempotency,
            Officer officer) {
        this.proposeExtension = proposeExtension;
        this.decideExtension = decideExtension;
        this.readExtensions = readExtensions;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "Every act on a period; of the approved ones the last prevails.")
    record RecordedDueDateExtensionList(List<RecordedExtension> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "proposeDueDateExtension",
            summary = "Proposes a legal act that moves a due date",
            description =
                    "A contingency (art. 414) or an act that puts off the payment. It gives time and"
                            + " cannot take any; of several acts the latest prevails. It moves"
                            + " nothing until another person approves it.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RecordedExtension.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(
            responseCode = "409",
            description = "That act is proposed or approved for that period.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response propose(
            @Parameter(description = KEY, example = KEY_EXAMPLE) @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ExtensionRequest request) {
        return once(
                "",
                idempotencyKey,
                body(request),
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(proposeExtension.propose(request))
                                .build());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Role.REVENUE)
    @Cache(noStore = true)
    @Operation(
            operationId = "approveDueDateExtension",
            summary = "Approves an act that somebody else proposed",
            description = "From now on the date is moved. Final: a later act corrects it.")
    @APIResponse(
            responseCode = "200",
            description = "Approved; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RecordedExtension.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is decided already.")
    public Response approve(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, example = KEY_EXAMPLE) @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return once(
                "/" + id + "/approval",
                idempotencyKey,
                id,
                () -> Response.ok(decideExtension.approve(id)).build());
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "discardDueDateExtension",
            summary = "Gives up an act that was proposed",
            description = "It stays in the list; the act may be proposed again.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RecordedExtension.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is decided already.")
    @APIResponse(responseCode = "422", description = "No reason is given.")
    public Response discard(
            @PathParam("id") UUID id,
            @Parameter(description = KEY, example = KEY_EXAMPLE) @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ExtensionRequest.Discard request) {
        return once(
                "/" + id + "/discard",
                idempotencyKey,
                body(request),
                () -> Response.ok(decideExtension.discard(id, request)).build());
    }

    private Response once(String path, String key, Object request, Supplier<Response> work) {
        return idempotency.once(
                "POST " + PATH + path + " " + officer.subject(), key, request, work);
    }

    private static <T> T body(T request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return request;
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listDueDateExtensions",
            summary = "Lists the acts on the due date of a period: proposed, approved, discarded")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content =
                    @Content(schema = @Schema(implementation = RecordedDueDateExtensionList.class)))
    @APIResponse(responseCode = "400", description = "The period is missing or is not one.")
    public RecordedDueDateExtensionList list(
            @Parameter(required = true, example = "2026-10") @QueryParam("period") String period) {
        return TaxPeriod.parse(period)
                .map(month -> new RecordedDueDateExtensionList(readExtensions.ofPeriod(month)))
                .orElseThrow(
                        () ->
                                ProblemException.of(ErrorCode.INVALID_REQUEST)
                                        .withErrors(
                                                List.of(
                                                        new FieldError(
                                                                "query:period",
                                                                "unusable",
                                                                "Escriba el periodo: AAAA-MM.",
                                                                null))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getDueDateExtension", summary = "One act, as it stands now")
    @APIResponse(
            responseCode = "200",
            description = "The act, with who did what and when.",
            content = @Content(schema = @Schema(implementation = RecordedExtension.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public RecordedExtension get(@PathParam("id") UUID id) {
        return readExtensions.get(id);
    }
}
