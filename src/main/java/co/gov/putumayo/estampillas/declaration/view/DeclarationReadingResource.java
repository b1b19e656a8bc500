package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.ReadingLog;
import co.gov.putumayo.estampillas.declaration.record.RowView;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import java.util.function.Function;
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

/** Reading declarations: the filer its own, Rentas and the Contraloría all (art. 418). */
@Path("/api/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Declarations",
        description =
                "Monthly declarations of withholding agents and collectors. Confidential: each"
                        + " reading is noted (art. 418).")
class DeclarationReadingResource {

    private static final String FILER = Role.WITHHOLDING_AGENT;

    private final ReadDeclarations read;

    DeclarationReadingResource(ReadDeclarations read) {
        this.read = read;
    }

    @Schema(description = "A page of declarations, oldest first.")
    record DeclarationList(List<DeclarationSummary> items) {}

    @Schema(description = "A page of rows, in the order in which they were written.")
    record DeclarationRowList(List<RowView> items) {}

    @Schema(description = "A page of deposits, by receipt number.")
    record DeclarationDepositList(List<DepositView> items) {}

    @Schema(description = "A page of readings, oldest first.")
    record DeclarationReadingList(List<ReadingLog.Reading> items) {}

    @GET
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listDeclarations",
            summary = "Lists declarations, a filer only its own")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DeclarationList.class)))
    @APIResponse(responseCode = "400", description = "A filter, limit or cursor is unusable.")
    public Response list(
            @Parameter(example = "2026-01") @QueryParam("period") String period,
            @Parameter(schema = @Schema(implementation = DeclarationState.class))
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
        List<DeclarationSummary> found = read.list(period, state, page);
        return paged(
                new DeclarationList(page.cut(found)),
                uri,
                page,
                found,
                each -> each.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getDeclaration", summary = "Reads a declaration")
    @APIResponse(
            responseCode = "200",
            description = "The declaration.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "For If-Match of what changes it.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    public Response get(@PathParam("id") UUID id) {
        DeclarationView view = read.whole(id, "whole");
        return Response.ok(view).header(HttpHeaders.ETAG, Access.tag(view.version())).build();
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listDeclarationRows",
            summary = "Opens the rows behind a figure",
            description = "Those of a levy and a type that counts add up to its box, to the peso.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DeclarationRowList.class)))
    @APIResponse(responseCode = "400", description = "A filter, limit or cursor is unusable.")
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    public Response rows(
            @PathParam("id") UUID id,
            @Parameter(example = "pro-cultura") @QueryParam("levy") String levy,
            @Parameter(schema = @Schema(implementation = RowType.class)) @QueryParam("type")
                    String type,
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
        List<RowView> found = read.rows(id, levy, type, page);
        return paged(
                new DeclarationRowList(page.cut(found)),
                uri,
                page,
                found,
                each -> each.id().toString());
    }

    @GET
    @Path("/{id}/deposits")
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listDeclarationDeposits", summary = "Lists the collector's deposits")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = DeclarationDepositList.class)))
    @APIResponse(responseCode = "400", description = "Limit or cursor is unusable.")
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    public Response deposits(
            @PathParam("id") UUID id,
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
        List<DepositView> found = read.deposits(id, page).stream().map(DepositView::of).toList();
        return paged(
                new DeclarationDepositList(page.cut(found)),
                uri,
                page,
                found,
                DepositView::receiptNumber);
    }

    @GET
    @Path("/{id}/readings")
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listDeclarationReadings", summary = "Lists who read it and when")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = DeclarationReadingList.class)))
    @APIResponse(responseCode = "400", description = "Limit or cursor is unusable.")
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    public Response readings(
            @PathParam("id") UUID id,
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
        List<ReadingLog.Reading> found = read.readings(id, page);
        return paged(
                new DeclarationReadingList(page.cut(found)),
                uri,
                page,
                found,
                each -> each.id().toString());
    }

    @GET
    @Path("/{id}/cost-of-waiting")
    @RolesAllowed({FILER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "costOfWaiting",
            summary = "What filing and paying costs today and each day until another")
    @APIResponse(
            responseCode = "200",
            description = "A figure for each day.",
            content = @Content(schema = @Schema(implementation = CostOfWaiting.class)))
    @APIResponse(responseCode = "400", description = "The day is unusable or far away.")
    @APIResponse(responseCode = "404", description = "There is none that you may read.")
    @APIResponse(responseCode = "409", description = "It is filed or withdrawn.")
    @APIResponse(
            responseCode = "422",
            description = "A month has no usury rate, or a year no UVT yet; the text names it.")
    public CostOfWaiting costOfWaiting(
            @PathParam("id") UUID id,
            @Parameter(required = true, example = "2026-03-31") @QueryParam("to") String to) {
        return CostOfWaiting.of(read.costOfWaiting(id, to));
    }

    private static <T> Response paged(
            Object body, UriInfo uri, PageRequest page, List<T> found, Function<T, String> key) {
        return PageLinks.next(Response.ok(body), uri, page, found, key).build();
    }
}
