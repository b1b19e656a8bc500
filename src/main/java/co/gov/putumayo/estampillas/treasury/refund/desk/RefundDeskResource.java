package co.gov.putumayo.estampillas.treasury.refund.desk;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.refund.RefundState;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** What Tesorería reads of refunds. */
@Path(RefundDeskResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Refunds")
@APIResponse(responseCode = "403", description = "Another role.")
public class RefundDeskResource {

    public static final String PATH = "/api/v1/treasury/refunds";

    private final RefundDesk desk;

    RefundDeskResource(RefundDesk desk) {
        this.desk = desk;
    }

    @Schema(name = "RefundList", description = "A page, the oldest first.")
    public record RefundList(List<RefundRow> items) {}

    @GET
    @Cache(noStore = true)
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Operation(
            operationId = "listRefunds",
            summary = "Refunds with state, age, owner and next step")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers = @Header(name = HttpHeaders.LINK, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RefundList.class)))
    @APIResponse(
            responseCode = "400",
            description = "Unknown status, limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Only those in this state; absent: all.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "REQUESTED",
                                                "UNDER_REVIEW",
                                                "INADMITTED",
                                                "INVESTIGATED",
                                                "CONTESTED",
                                                "PROPOSED",
                                                "APPROVED",
                                                "REFUSED",
                                                "PAID",
                                                "WITHDRAWN"
                                            }))
                    @QueryParam("status")
                    String status,
            @Parameter(
                            description = "Refunds in a page.",
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
        List<RefundRow> found = desk.page(state(status), page);
        return PageLinks.next(
                        Response.ok(new RefundList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @GET
    @Path("/{number}")
    @Cache(noStore = true)
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Operation(operationId = "getRefundCase", summary = "All of a refund but its account")
    @APIResponse(
            responseCode = "200",
            description = "The case as of now.",
            content = @Content(schema = @Schema(implementation = RefundDetail.class)))
    @APIResponse(responseCode = "404", description = "No such refund.")
    public RefundDetail get(
            @Parameter(example = "DEV-2026-0000001") @PathParam("number") String number) {
        return desk.detail(number);
    }

    private static Optional<RefundState> state(String status) {
        if (status == null) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(RefundState.values())
                        .filter(state -> state.name().equals(status))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.of(ErrorCode.INVALID_REQUEST)
                                                .withErrors(
                                                        List.of(
                                                                new FieldError(
                                                                        "query:status",
                                                                        "unknown-status",
                                                                        "No hay tal estado.",
                                                                        null)))));
    }
}
