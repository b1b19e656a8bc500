package co.gov.putumayo.estampillas.treasury.transfer;

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

/** Transfers to the funds, for Tesorería and auditors. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(responseCode = "400", description = "The query or the body cannot be read.")
@APIResponse(responseCode = "403", description = "Neither Tesorería nor auditor.")
class TransferResource {

    private final ReadTransfers readTransfers;

    TransferResource(ReadTransfers readTransfers) {
        this.readTransfers = readTransfers;
    }

    @Schema(name = "TransferList", description = "A page of transfers, the newest first.")
    record TransferList(List<TransferView> items) {}

    @Schema(name = "TransferDueList", description = "Funds that have anything to receive.")
    record DueList(List<DueView> items) {}

    @GET
    @Path("/transfers")
    @Cache(noStore = true)
    @Operation(operationId = "listTransfers", summary = "Transfers to the funds")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = TransferList.class)))
    public Response list(
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
            @Parameter(description = "From the Link header of the page before; opaque.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<TransferView> found = readTransfers.list(page);
        return PageLinks.next(
                        Response.ok(new TransferList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @GET
    @Path("/transfers-due")
    @Cache(noStore = true)
    @Operation(
            operationId = "listTransfersDue",
            summary = "What funds still have to receive",
            description = "The overdue first: ITP within 30 days of collection (art. 342 par. 1).")
    @APIResponse(
            responseCode = "200",
            description = "The funds.",
            content = @Content(schema = @Schema(implementation = DueList.class)))
    public DueList due() {
        return new DueList(readTransfers.due());
    }

    @GET
    @Path("/transfers/{id}")
    @Cache(noStore = true)
    @Operation(operationId = "getTransfer", summary = "One transfer")
    @APIResponse(
            responseCode = "200",
            description = "The transfer.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public TransferView get(@PathParam("id") UUID id) {
        return readTransfers.get(id);
    }

    @GET
    @Path("/transfers/{id}/act.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Cache(noStore = true)
    @Operation(
            operationId = "transferAct",
            summary = "The act of a transfer",
            description = "As a PDF; from its approval on.")
    @APIResponse(
            responseCode = "200",
            description = "The act.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is not approved.")
    public Response act(@PathParam("id") UUID id) {
        return Response.ok(readTransfers.act(id), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"giro-" + id + ".pdf\"")
                .build();
    }
}
