package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Exemptions that officers of an entity grant. */
@Path(GrantResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ENTITY_OFFICER)
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Exemptions",
        description = "Acts that the statute does not tax (arts. 292, 305, 314, 343), one by one.")
@APIResponse(
        responseCode = "403",
        description = "Not an officer of an entity, or the one who asked for it.")
class GrantResource {

    static final String PATH = "/api/v1/exemptions/grants";
    static final String NO_STORE = "no-store";

    private final GrantExemption grantExemption;
    private final DecideGrant decideGrant;
    private final LiquidateGrantRest liquidateGrantRest;
    private final Idempotency idempotency;
    private final Officer officer;

    GrantResource(
            GrantExemption grantExemption,
            DecideGrant decideGrant,
            LiquidateGrantRest liquidateGrantRest,
            Idempotency idempotency,
            Officer officer) {
        this.grantExemption = grantExemption;
        this.decideGrant = decideGrant;
        this.liquidateGrantRest = liquidateGrantRest;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "grantExemption",
            summary = "Frees an act of the entity from stamps",
            description =
                    "The exemption must be in force on the act's date and fit act, entity and"
                            + " taxpayer. From a value on it waits for a second officer. What is"
                            + " granted gets an exempt certificate, which verifies and is used up"
                            + " like a receipt, at zero.")
    @APIResponse(
            responseCode = "201",
            description =
                    "GRANTED, or PENDING; or, with a repeated Idempotency-Key, the first answer"
                            + " again.",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present and true when this answer was given before.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = GrantAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(
            responseCode = "409",
            description =
                    "exemption-already-granted: the person had its certificate of the year, or the"
                            + " act has this exemption; request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description =
                    "All that is wrong with act, date, taxpayer, exemption and support, with field"
                            + " and article; or the Idempotency-Key came with another body.")
    public Response grant(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            GrantRequest request) {
        return noStore(
                idempotency.once(
                        "POST " + PATH + " " + officer.entityNit() + " " + officer.subject(),
                        idempotencyKey,
                        request,
                        () -> granted(request)));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideExemption",
            summary = "Approves or rejects an exemption that waits",
            description =
                    "By an officer of the same entity; the one who asked for it may reject it but"
                            + " not approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = GrantAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(responseCode = "404", description = "The entity has no such exemption.")
    @APIResponse(
            responseCode = "409",
            description = "conflict: decided already; request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Decision or reason is missing; or the Idempotency-Key came with another body.")
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            DecisionRequest request) {
        return noStore(
                idempotency.once(
                        "POST " + PATH + "/" + id + "/decision " + officer.subject(),
                        idempotencyKey,
                        request,
                        () -> Response.ok(decideGrant.decide(id, request)).build()));
    }

    @POST
    @Path("/{id}/liquidation")
    @Operation(
            operationId = "liquidateExemptionRest",
            summary = "Liquidates what a partial exemption does not free from",
            description =
                    "For the taxpayer to pay, or the entity to withhold. Again only when the one"
                            + " before expired or was cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "Made; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RestAnswer.class)))
    @APIResponse(responseCode = "400", description = "Unusable Idempotency-Key.")
    @APIResponse(responseCode = "404", description = "The entity has no such exemption.")
    @APIResponse(
            responseCode = "409",
            description =
                    "conflict: not granted, nothing left to pay, or liquidated already;"
                            + " request-in-progress.")
    public Response liquidateRest(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return noStore(
                idempotency.once(
                        "POST " + PATH + "/" + id + "/liquidation " + officer.entityNit(),
                        idempotencyKey,
                        id,
                        () -> rest(id)));
    }

    private Response granted(GrantRequest request) {
        GrantAnswer made = grantExemption.grant(request);
        return Response.created(URI.create(PATH + "/" + made.id())).entity(made).build();
    }

    private Response rest(UUID id) {
        RestAnswer made = liquidateGrantRest.liquidate(id);
        return Response.created(URI.create("/api/v1/liquidations/" + made.liquidation()))
                .entity(made)
                .build();
    }

    private static Response noStore(Response answer) {
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }
}
