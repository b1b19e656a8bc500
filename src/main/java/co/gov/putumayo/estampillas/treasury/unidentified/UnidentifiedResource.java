package co.gov.putumayo.estampillas.treasury.unidentified;

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

/** Money of unknown origin (art. 300), for Tesorería. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(
        responseCode = "400",
        description = "The query or the body cannot be read, or unusable Idempotency-Key.")
@APIResponse(
        responseCode = "403",
        description = "Not Tesorería; or the same person cannot do both steps.")
class UnidentifiedResource {

    private static final String PATH = "/api/v1/treasury/unidentified";

    private final ReadMoney readMoney;
    private final RegisterMoney registerMoney;
    private final IdentifyMoney identifyMoney;
    private final Officer officer;
    private final Idempotency idempotency;

    UnidentifiedResource(
            ReadMoney readMoney,
            RegisterMoney registerMoney,
            IdentifyMoney identifyMoney,
            Officer officer,
            Idempotency idempotency) {
        this.readMoney = readMoney;
        this.registerMoney = registerMoney;
        this.identifyMoney = identifyMoney;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(name = "UnidentifiedMoneyList", description = "A page, the newest first.")
    record MoneyList(List<MoneyView> items) {}

    @GET
    @Path("/unidentified")
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listUnidentified", summary = "Register of money of unknown origin")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MoneyList.class)))
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
        List<MoneyView> found = readMoney.list(page);
        return PageLinks.next(
                        Response.ok(new MoneyList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @POST
    @Path("/unidentified")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "registerUnidentified", summary = "Registers money of unknown origin")
    @APIResponse(
            responseCode = "201",
            description =
                    "Registered; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = MoneyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is registered; or the first request is still running.")
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    public Response register(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            MoneyRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () -> {
                    MoneyView made = registerMoney.register(request);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @POST
    @Path("/unidentified/{id}/identification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "identifyUnidentified",
            summary = "Says whose the money was",
            description = "It pays that liquidation; the receipt follows.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Identified; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = MoneyView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is spread, in a resolution or identified, or the liquidation cannot be paid; or the first request is still running.")
    @APIResponse(responseCode = "422", description = "Unknown liquidation, or not of this amount.")
    public Response identify(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            IdentificationRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + "/" + id + "/identification " + officer.subject(),
                idempotencyKey,
                request,
                () -> Response.ok(identifyMoney.identify(id, request)).build());
    }
}
