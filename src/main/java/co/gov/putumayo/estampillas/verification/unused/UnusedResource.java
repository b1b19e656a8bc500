package co.gov.putumayo.estampillas.verification.unused;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

/** What Rentas looks at: verified, and then not used. */
@Path("/api/v1/verifications/unused")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
class UnusedResource {

    private final ListUnused listUnused;

    UnusedResource(ListUnused listUnused) {
        this.listUnused = listUnused;
    }

    @Schema(name = "UnusedReceiptList", description = "A page of receipts, longest waiting first.")
    record UnusedList(List<UnusedReceipt> items) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listUnusedReceipts",
            summary = "Receipts verified but not annulled",
            description =
                    "An officer of the entity found them valid at least so many days ago (alone, in"
                            + " a batch or for sufficiency), and they were not used since: the"
                            + " document may have been signed without binding its receipt (art."
                            + " 307). For Rentas and Contraloría.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnusedList.class)))
    @APIResponse(responseCode = "400", description = "Days, NIT, limit or cursor cannot be used.")
    @APIResponse(responseCode = "403", description = "Neither Rentas nor Contraloría.")
    public Response listUnusedReceipts(
            @Parameter(
                            description = "At least so many whole days ago.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "3650",
                                            defaultValue = "30"))
                    @QueryParam("days")
                    String days,
            @Parameter(description = "Only of this entity.", example = "800094164")
                    @QueryParam("entityNit")
                    String entityNit,
            @Parameter(
                            description = "Receipts in a page.",
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
        List<UnusedReceipt> found = listUnused.list(days, entityNit, page);
        return PageLinks.next(
                        Response.ok(new UnusedList(page.cut(found))),
                        uri,
                        page,
                        found,
                        ListUnused::cursor)
                .build();
    }
}
