package co.gov.putumayo.estampillas.declaration.registry;

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
import jakarta.ws.rs.PUT;
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

/** The registry of those who declare, for Rentas. */
@Path(DeclarantResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Obligations", description = "Who declares which months, until when, and who did not.")
@APIResponse(responseCode = "403", description = "Not for this role.")
class DeclarantResource {

    static final String PATH = "/api/v1/declarants";

    private final RegisterDeclarant registerDeclarant;
    private final ChangeDeclarant changeDeclarant;
    private final ReportCessation reportCessation;
    private final Declarants declarants;
    private final Idempotency idempotency;
    private final Officer officer;

    DeclarantResource(
            RegisterDeclarant registerDeclarant,
            ChangeDeclarant changeDeclarant,
            ReportCessation reportCessation,
            Declarants declarants,
            Idempotency idempotency,
            Officer officer) {
        this.registerDeclarant = registerDeclarant;
        this.changeDeclarant = changeDeclarant;
        this.reportCessation = reportCessation;
        this.declarants = declarants;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "A page of registrations, in the order in which they were made.")
    record DeclarantList(List<DeclarantView> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "registerDeclarant",
            summary = "Registers a withholding agent or collector",
            description =
                    "From the month of its registration on it owes a declaration each month, with"
                            + " operations or without (arts. 297, 299).")
    @APIResponse(
            responseCode = "201",
            description =
                    "Registered; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = DeclarantView.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "409", description = "It is registered for that month already.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response register(
            @Parameter(
                            description = "8 to 255 printable characters, best a UUID.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            DeclarantRequest request) {
        requireBody(request);
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () -> {
                    DeclarantView made = registerDeclarant.register(request);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listDeclarants", summary = "Lists who declares, ended ones too")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DeclarantList.class)))
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
        List<DeclarantView> found = declarants.list(page);
        return PageLinks.next(
                        Response.ok(new DeclarantList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getDeclarant", summary = "Reads a registration")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = DeclarantView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public DeclarantView get(@PathParam("id") UUID id) {
        return declarants.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "changeDeclarant",
            summary = "Changes who signs and where reminders go")
    @APIResponse(
            responseCode = "200",
            description = "The registration as it is now.",
            content = @Content(schema = @Schema(implementation = DeclarantView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public DeclarantView change(@PathParam("id") UUID id, DeclarantRequest.Change request) {
        requireBody(request);
        return changeDeclarant.change(id, request);
    }

    @PUT
    @Path("/{id}/cessation")
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "reportCessation",
            summary = "Records the end of its activities",
            description =
                    "The month of the report is the last that is declared: until it reports, it owes"
                            + " declarations (art. 404). Final.")
    @APIResponse(
            responseCode = "200",
            description = "The registration with its end.",
            content = @Content(schema = @Schema(implementation = DeclarantView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "Its end is recorded already.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the dates.")
    public DeclarantView cease(@PathParam("id") UUID id, DeclarantRequest.Cessation request) {
        requireBody(request);
        return reportCessation.report(id, request);
    }

    private static void requireBody(Object request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
    }
}
