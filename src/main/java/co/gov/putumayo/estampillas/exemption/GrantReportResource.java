package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
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
import jakarta.ws.rs.core.StreamingOutput;
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

/** What was granted, for the entity itself and, of all entities, for Rentas and auditors. */
@Path(GrantResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ENTITY_OFFICER, Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Exemptions")
@APIResponse(
        responseCode = "403",
        description = "Neither officer of an entity nor Rentas nor auditor.")
class GrantReportResource {

    private final ReadGrants readGrants;
    private final GrantExport export;
    private final GrantQuery query;

    GrantReportResource(ReadGrants readGrants, GrantExport export, GrantQuery query) {
        this.readGrants = readGrants;
        this.export = export;
        this.query = query;
    }

    @Schema(name = "ExemptionGrantList", description = "A page of exemptions, the oldest first.")
    record GrantList(List<GrantAnswer> items) {}

    @GET
    @Operation(
            operationId = "listExemptionGrants",
            summary = "Lists exemptions that were asked for",
            description = "Those of the officer's entity; Rentas and auditors see all entities.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = GrantList.class)))
    @APIResponse(
            responseCode = "400",
            description = "Status or date unreadable, limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description =
                                    "PENDING, GRANTED, REJECTED or REVOKED; all of them without it.")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "Code of the exemption.", example = "305-8")
                    @QueryParam("exemption")
                    String exemption,
            @Parameter(
                            description =
                                    "First day on which it was asked for; without it, the first of"
                                            + " this year.",
                            example = "2026-01-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day; without it, today.", example = "2026-12-31")
                    @QueryParam("to")
                    String to,
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
        List<GrantAnswer> rows =
                readGrants.page(
                        query.filter(status, exemption, from, to), page.after(), page.rowsToRead());
        return PageLinks.next(
                        Response.ok(new GrantList(page.cut(rows))),
                        uri,
                        page,
                        rows,
                        row -> row.id().toString())
                .header(HttpHeaders.CACHE_CONTROL, GrantResource.NO_STORE)
                .build();
    }

    @GET
    @Path("/export")
    @Produces(SheetFormat.CSV_TYPE)
    @Operation(
            operationId = "exportExemptionGrants",
            summary = "The same list whole, as CSV",
            description = "RFC 4180, in UTF-8; cells that a spreadsheet would run are made safe.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = SheetFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "Status or date unreadable.")
    public Response export(
            @Parameter(
                            description =
                                    "PENDING, GRANTED, REJECTED or REVOKED; all of them without it.")
                    @QueryParam("status")
                    String status,
            @Parameter(description = "Code of the exemption.", example = "305-8")
                    @QueryParam("exemption")
                    String exemption,
            @Parameter(
                            description =
                                    "First day on which it was asked for; without it, the first of"
                                            + " this year.",
                            example = "2026-01-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day; without it, today.", example = "2026-12-31")
                    @QueryParam("to")
                    String to) {
        GrantFilter filter = query.filter(status, exemption, from, to);
        StreamingOutput table = out -> export.write(filter, out);
        return Response.ok(table, SheetFormat.CSV_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, GrantResource.NO_STORE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"exenciones.csv\"")
                .build();
    }

    @GET
    @Path("/sums")
    @Operation(
            operationId = "sumExemptionGrants",
            summary = "What was granted and not collected, by exemption and levy")
    @APIResponse(
            responseCode = "200",
            description = "The sums, to the peso.",
            content = @Content(schema = @Schema(implementation = GrantSums.class)))
    @APIResponse(responseCode = "400", description = "Date unreadable.")
    public Response sums(
            @Parameter(description = "Code of the exemption.", example = "305-8")
                    @QueryParam("exemption")
                    String exemption,
            @Parameter(
                            description =
                                    "First day on which it was asked for; without it, the first of"
                                            + " this year.",
                            example = "2026-01-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day; without it, today.", example = "2026-12-31")
                    @QueryParam("to")
                    String to) {
        return Response.ok(readGrants.sums(query.filter(null, exemption, from, to)))
                .header(HttpHeaders.CACHE_CONTROL, GrantResource.NO_STORE)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getExemptionGrant", summary = "Reads an exemption")
    @APIResponse(
            responseCode = "200",
            description = "The exemption, and its certificate once it has one.",
            content = @Content(schema = @Schema(implementation = GrantAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none, or another entity has it.")
    public Response get(@PathParam("id") UUID id) {
        return Response.ok(readGrants.one(id, query.scope().orElse(null)))
                .header(HttpHeaders.CACHE_CONTROL, GrantResource.NO_STORE)
                .build();
    }
}
