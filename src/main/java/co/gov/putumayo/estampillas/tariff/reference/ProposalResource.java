package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/** Loads annual values, usury rates and inflation, by two people of Rentas. */
@Path(ProposalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Administration",
        description = "Tariffs and reference values: one person proposes, another one publishes.")
@APIResponse(responseCode = "403", description = "Not for this role, or not for this person.")
class ProposalResource {

    static final String PATH = "/api/v1/value-proposals";

    private static final String KEY = "8 to 255 printable characters, best a UUID.";

    private final ProposeValue proposeValue;
    private final DecideValue decideValue;
    private final ReadProposals readProposals;
    private final RehearseValue rehearseValue;
    private final Idempotency idempotency;
    private final Officer officer;

    ProposalResource(
            ProposeValue proposeValue,
            DecideValue decideValue,
            ReadProposals readProposals,
            RehearseValue rehearseValue,
            Idempotency idempotency,
            Officer officer) {
        this.proposeValue = proposeValue;
        this.decideValue = decideValue;
        this.readProposals = readProposals;
        this.rehearseValue = rehearseValue;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "A page of versions of values, the newest first.")
    record ValueProposalList(List<ProposalView> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "proposeValue",
            summary = "Proposes an annual value, a usury rate or an inflation",
            description =
                    "It counts for nothing until another person publishes it. For a value that is"
                            + " published it is a correction and says why.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "409", description = "A proposal of that value is open.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response propose(
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            ProposalRequest request) {
        return once(
                "",
                idempotencyKey,
                body(request),
                () -> {
                    ProposalView made = proposeValue.propose(request);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listValueProposals",
            summary = "Lists proposals: the open ones and the history")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ValueProposalList.class)))
    @APIResponse(responseCode = "400", description = "State, limit or cursor is unusable.")
    public Response list(
            @Parameter(description = "PROPOSED, PUBLISHED or DISCARDED; all if absent.")
                    @QueryParam("state")
                    String state,
            @Parameter(
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
        List<ProposalView> found = readProposals.list(state(state), page);
        return PageLinks.next(
                        Response.ok(new ValueProposalList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getValueProposal", summary = "Reads a proposal")
    @APIResponse(
            responseCode = "200",
            description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public ProposalView get(@PathParam("id") UUID id) {
        return readProposals.get(id);
    }

    @GET
    @Path("/{id}/rehearsal")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "rehearseValue",
            summary = "Computes the operations of a year again with the proposed value",
            description =
                    "Nothing is changed. Liquidations of the year, penalties and interest, as they"
                            + " are and as they would be.")
    @APIResponse(
            responseCode = "200",
            description = "The differences.",
            content = @Content(schema = @Schema(implementation = ValueRehearsal.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public ValueRehearsal rehearse(@PathParam("id") UUID id) {
        return rehearseValue.rehearse(id);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.REVENUE)
    @Cache(noStore = true)
    @Operation(
            operationId = "publishValue",
            summary = "Publishes a proposal of somebody else",
            description = "From now on it counts. Final: a later proposal corrects it.")
    @APIResponse(
            responseCode = "200",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(
            responseCode = "409",
            description = "It is decided already, or another value was published since.")
    public Response publish(
            @PathParam("id") UUID id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return once(
                "/" + id + "/publication",
                idempotencyKey,
                id,
                () -> Response.ok(decideValue.publish(id)).build());
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "discardValue", summary = "Gives up a proposal")
    @APIResponse(
            responseCode = "200",
            description = "Discarded; it stays in the history.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is decided already.")
    @APIResponse(responseCode = "422", description = "No reason is given.")
    public Response discard(
            @PathParam("id") UUID id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            ProposalRequest.Discard request) {
        return once(
                "/" + id + "/discard",
                idempotencyKey,
                body(request),
                () -> Response.ok(decideValue.discard(id, request)).build());
    }

    private Response once(String path, String key, Object request, Supplier<Response> work) {
        return idempotency.once(
                "POST " + PATH + path + " " + officer.subject(), key, request, work);
    }

    private static Optional<ProposalState> state(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.of(ProposalState.values())
                        .filter(state -> state.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(ErrorCode.INVALID_REQUEST)));
    }

    private static <T> T body(T request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return request;
    }
}
