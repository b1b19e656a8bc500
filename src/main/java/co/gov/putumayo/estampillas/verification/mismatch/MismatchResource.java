package co.gov.putumayo.estampillas.verification.mismatch;

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

/** What people reported, for Rentas and auditors. */
@Path("/api/v1/mismatch-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
class MismatchResource {

    private final ReadMismatches readMismatches;

    MismatchResource(ReadMismatches readMismatches) {
        this.readMismatches = readMismatches;
    }

    @Schema(name = "MismatchReportList", description = "A page of reports, the newest first.")
    record MismatchList(List<MismatchView> items) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listMismatchReports",
            summary = "What people say does not match",
            description =
                    "Reports made on the public page of verification: papers that say something"
                            + " else than the receipt, or whose code no receipt has.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MismatchList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    @APIResponse(responseCode = "403", description = "Neither Rentas nor auditor.")
    public Response list(
            @Parameter(
                            description = "Reports in a page.",
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
        List<MismatchView> found = readMismatches.page(page);
        return PageLinks.next(
                        Response.ok(new MismatchList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }
}
