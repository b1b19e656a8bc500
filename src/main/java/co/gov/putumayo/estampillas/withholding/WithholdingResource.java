package co.gov.putumayo.estampillas.withholding;

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
import java.net.URI;
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

/** Withholdings of the signed-in officer's entity. */
@Path(WithholdingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ENTITY_OFFICER, Role.WITHHOLDING_AGENT})
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Withholdings",
        description = "Stamps that an entity keeps out of its first or only payment (art. 296).")
@APIResponse(
        responseCode = "403",
        description = "Neither officer nor withholding agent of an entity.")
class WithholdingResource {

    static final String PATH = "/api/v1/withholdings";

    private static final String NO_STORE = "no-store";

    private final RegisterWithholding registerWithholding;
    private final ReverseWithholding reverseWithholding;
    private final ReadWithholdings readWithholdings;
    private final Idempotency idempotency;
    private final Officer officer;

    WithholdingResource(
            RegisterWithholding registerWithholding,
            ReverseWithholding reverseWithholding,
            ReadWithholdings readWithholdings,
            Idempotency idempotency,
            Officer officer) {
        this.registerWithholding = registerWithholding;
        this.reverseWithholding = reverseWithholding;
        this.readWithholdings = readWithholdings;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(name = "WithholdingList", description = "A page of withholdings, the oldest first.")
    record WithholdingList(List<WithholdingAnswer> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerWithholding",
            summary = "Registers that a liquidation was withheld",
            description =
                    "The whole of it, at the first or only payment of the act (art. 296). The"
                            + " liquidation is settled, can no longer be paid, and gets its official"
                            + " receipt, which says that it is withheld and not yet paid.")
    @APIResponse(
            responseCode = "201",
            description =
                    "Registered; or, with a repeated Idempotency-Key, the first answer again.",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present and true when this answer was given before.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = WithholdingAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(
            responseCode = "409",
            description =
                    "already-paid; payment-pending: the taxpayer is paying it;"
                            + " liquidation-not-open: withheld, expired, cancelled or nothing due;"
                            + " request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description =
                    "All that is wrong with liquidation, amount and payment order, with field and"
                            + " article. Another entity's liquidation is as unknown as one that does"
                            + " not exist. Or the Idempotency-Key came with another body.")
    public Response register(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            WithholdingRequest request) {
        Response answer =
                idempotency.once(
                        "POST " + PATH + " " + officer.entityNit(),
                        idempotencyKey,
                        request,
                        () -> registered(request));
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    @GET
    @Operation(
            operationId = "listWithholdings",
            summary = "Lists what the entity withheld in a month",
            description = "Reversed ones too; what the month's declaration is made of.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = WithholdingList.class)))
    @APIResponse(
            responseCode = "400",
            description = "Period missing or unreadable, limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Month, YYYY-MM: that of the payment orders.",
                            required = true,
                            example = "2026-03")
                    @QueryParam("period")
                    String period,
            @Parameter(
                            description = "Rows in a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "From the Link header of the page before.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<WithholdingAnswer> rows = readWithholdings.month(period, page);
        return PageLinks.next(
                        Response.ok(new WithholdingList(page.cut(rows))),
                        uri,
                        page,
                        rows,
                        row -> row.id().toString())
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWithholding", summary = "Reads a withholding of the entity")
    @APIResponse(
            responseCode = "200",
            description = "The withholding, and whether it was declared and paid.",
            content = @Content(schema = @Schema(implementation = WithholdingAnswer.class)))
    @APIResponse(responseCode = "404", description = "The entity has no such withholding.")
    public Response get(@PathParam("id") UUID id) {
        return Response.ok(readWithholdings.one(id))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reverseWithholding",
            summary = "Takes back a withholding made in error",
            description =
                    "While it is undeclared, as when the contract is rescinded before it. The"
                            + " liquidation is cancelled and its receipt no longer serves; liquidate"
                            + " again what is owed. What was declared is asked back from Tesorería"
                            + " (art. 301).")
    @APIResponse(
            responseCode = "200",
            description = "Reversed; it stays in the list.",
            content = @Content(schema = @Schema(implementation = WithholdingAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(responseCode = "404", description = "The entity has no such withholding.")
    @APIResponse(
            responseCode = "409",
            description = "conflict: declared or reversed already; request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Reason or document is missing; or the Idempotency-Key came with another body.")
    public Response reverse(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ReversalRequest request) {
        Response answer =
                idempotency.once(
                        "POST " + PATH + "/" + id + "/reversal " + officer.entityNit(),
                        idempotencyKey,
                        request,
                        () -> Response.ok(reverseWithholding.reverse(id, request)).build());
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    private Response registered(WithholdingRequest request) {
        WithholdingAnswer made = registerWithholding.register(request);
        return Response.created(URI.create(PATH + "/" + made.id())).entity(made).build();
    }
}
