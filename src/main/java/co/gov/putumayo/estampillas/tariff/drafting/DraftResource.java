package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearsedActs;
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
import java.util.function.Supplier;
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

/** Drafts, rehearses and publishes tariffs, by two people of Rentas. */
@Path(DraftResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Administration")
@APIResponse(responseCode = "403", description = "Not for this role, or not for this person.")
class DraftResource {

    static final String PATH = "/api/v1/tariff-drafts";

    private static final String KEY = "8 to 255 printable characters, best a UUID.";

    private final StartDraft startDraft;
    private final ChangeDraft changeDraft;
    private final DecideDraft decideDraft;
    private final ReadDrafts readDrafts;
    private final Idempotency idempotency;
    private final Officer officer;

    DraftResource(
            StartDraft startDraft,
            ChangeDraft changeDraft,
            DecideDraft decideDraft,
            ReadDrafts readDrafts,
            Idempotency idempotency,
            Officer officer) {
        this.startDraft = startDraft;
        this.changeDraft = changeDraft;
        this.decideDraft = decideDraft;
        this.readDrafts = readDrafts;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "A page of drafts, by identifier; decided ones too.")
    record TariffDraftList(List<DraftView.Summary> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "draftTariff",
            summary = "Begins a draft from the tariff in force on its day",
            description = "A complete copy, without effect until another person publishes it.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "409", description = "The identifier is taken.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response start(
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            DraftRequest request) {
        return once(
                "",
                idempotencyKey,
                request,
                () -> {
                    String id = startDraft.start(request);
                    return Response.created(URI.create(PATH + "/" + id))
                            .entity(readDrafts.get(id))
                            .build();
                });
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listTariffDrafts", summary = "Lists drafts of tariffs")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TariffDraftList.class)))
    @APIResponse(responseCode = "400", description = "Limit or cursor is unusable.")
    public Response list(
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
        List<DraftView.Summary> found = readDrafts.list(page);
        return PageLinks.next(
                        Response.ok(new TariffDraftList(page.cut(found))),
                        uri,
                        page,
                        found,
                        DraftView.Summary::id)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getTariffDraft", summary = "Reads a draft with all its rows")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public DraftView get(@PathParam("id") String id) {
        return readDrafts.get(id);
    }

    @POST
    @Path("/{id}/changes")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "changeTariffDraft",
            summary = "Changes rates, rules, fees or dates of a draft",
            description = "All or nothing, as its next revision.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(
            responseCode = "409",
            description = "It is decided, or was changed since that revision.")
    @APIResponse(
            responseCode = "422",
            description = "All that is wrong; or two rules of one stamp would tax the same act.")
    public Response change(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            DraftRequest.Change request) {
        return once(
                "/" + id + "/changes",
                idempotencyKey,
                request,
                () -> {
                    changeDraft.change(id, request);
                    return Response.ok(readDrafts.get(id)).build();
                });
    }

    @GET
    @Path("/{id}/rehearsal")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "rehearseTariffDraft",
            summary = "Computes the liquidations of the last year again with the draft",
            description = "Nothing is changed.")
    @APIResponse(
            responseCode = "200",
            description = "The differences.",
            content = @Content(schema = @Schema(implementation = RehearsedActs.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public RehearsedActs rehearse(@PathParam("id") String id) {
        return readDrafts.rehearse(id);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "publishTariffDraft",
            summary = "Publishes a draft that others made",
            description = "It holds from its date on. Final: another version corrects it.")
    @APIResponse(
            responseCode = "200",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is decided, was changed since that revision, its day is over, or another"
                            + " tariff begins on it.")
    @APIResponse(responseCode = "422", description = "No revision is given.")
    public Response publish(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            DraftRequest.Publication request) {
        return once(
                "/" + id + "/publication",
                idempotencyKey,
                request,
                () -> {
                    decideDraft.publish(id, request);
                    return Response.ok(readDrafts.get(id)).build();
                });
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "discardTariffDraft", summary = "Gives up a draft")
    @APIResponse(
            responseCode = "200",
            description = "Discarded; it stays to be read.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is decided already.")
    @APIResponse(responseCode = "422", description = "No reason is given.")
    public Response discard(
            @PathParam("id") String id,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            DraftRequest.Discard request) {
        return once(
                "/" + id + "/discard",
                idempotencyKey,
                request,
                () -> {
                    decideDraft.discard(id, request);
                    return Response.ok(readDrafts.get(id)).build();
                });
    }

    private Response once(String path, String key, Object request, Supplier<Response> work) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + path + " " + officer.subject(), key, request, work);
    }
}
