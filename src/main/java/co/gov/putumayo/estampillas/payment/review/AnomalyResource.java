package co.gov.putumayo.estampillas.payment.review;

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

/** Money received that does not simply pay. */
@Path(AnomalyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(responseCode = "403", description = "Another role.")
class AnomalyResource {

    static final String PATH = "/api/v1/treasury/payment-anomalies";

    private static final String OPEN = "open";

    private final Anomalies anomalies;
    private final CloseAnomaly closeAnomaly;
    private final Officer officer;
    private final Idempotency idempotency;

    AnomalyResource(
            Anomalies anomalies,
            CloseAnomaly closeAnomaly,
            Officer officer,
            Idempotency idempotency) {
        this.anomalies = anomalies;
        this.closeAnomaly = closeAnomaly;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(name = "PaymentAnomalyList", description = "A page, the oldest first.")
    record AnomalyList(List<AnomalyView> items) {}

    @GET
    @Cache(noStore = true)
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Operation(
            operationId = "listPaymentAnomalies",
            summary = "Money that pays nothing, and approvals taken back")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers = @Header(name = HttpHeaders.LINK, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AnomalyList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Which ones.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {OPEN, "closed"}))
                    @QueryParam("status")
                    String status,
            @Parameter(
                            description = "Anomalies in a page.",
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
        List<AnomalyView> found = anomalies.page(status == null || OPEN.equals(status), page);
        return PageLinks.next(
                        Response.ok(new AnomalyList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @POST
    @Path("/{id}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.TREASURY)
    @Operation(
            operationId = "resolvePaymentAnomaly",
            summary = "Closes an anomaly that has no refund case",
            description =
                    "An approval taken back, or money in another currency. The others are closed by"
                            + " the end of their refund case.")
    @APIResponse(responseCode = "204", description = "Closed.")
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(responseCode = "404", description = "No such anomaly.")
    @APIResponse(responseCode = "409", description = "Closed already, or not by hand.")
    @APIResponse(responseCode = "422", description = "Reason or evidence is missing.")
    public Response resolve(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it does nothing more.")
                    @HeaderParam(Idempotency.HEADER)
                    String key,
            EndingRequest request) {
        String subject = officer.subject();
        return idempotency.once(
                "POST " + PATH + "/" + id + "/resolution " + subject,
                key,
                request,
                () -> {
                    closeAnomaly.close(id, request, subject);
                    return Response.noContent().build();
                });
    }
}
