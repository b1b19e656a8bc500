package co.gov.putumayo.estampillas.verification.undo;

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
import java.util.Map;
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

/** The second person's side of undoing annulments. */
@Path(UndoDecisionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ENTITY_OFFICER)
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
@APIResponse(
        responseCode = "400",
        description = "The body, a parameter or the Idempotency-Key cannot be read.")
@APIResponse(
        responseCode = "403",
        description = "Not an officer of an entity; or the person who asked, who cannot decide.")
class UndoDecisionResource {

    static final String PATH = "/api/v1/annulment-undos";

    private final DecideUndo decideUndo;
    private final ReadUndos readUndos;
    private final Officer officer;
    private final Idempotency idempotency;

    UndoDecisionResource(
            DecideUndo decideUndo, ReadUndos readUndos, Officer officer, Idempotency idempotency) {
        this.decideUndo = decideUndo;
        this.readUndos = readUndos;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(name = "AnnulmentUndoList", description = "A page of open wishes, oldest first.")
    record UndoList(List<UndoView> items) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listAnnulmentUndos",
            summary = "Annulments that wait to be undone",
            description = "Those of the officer's entity that nobody decided yet.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UndoList.class)))
    public Response listAnnulmentUndos(
            @Parameter(
                            description = "Items in a page.",
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
        List<UndoView> found = readUndos.open(page);
        return PageLinks.next(
                        Response.ok(new UndoList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @POST
    @Path("/{id}/approval")
    @Cache(noStore = true)
    @Operation(
            operationId = "approveAnnulmentUndo",
            summary = "Undo an annulment",
            description =
                    "By another officer of the entity than the one who asked. The receipt can then"
                            + " be annulled again, for one document; the history keeps what was.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment is undone.",
            headers =
                    @Header(
                            name = Idempotency.REPLAYED,
                            description = "Present and true when this answer was given before.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UndoView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another entity's.")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody decided already, or the first request with this key is still running.")
    public Response approveAnnulmentUndo(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it changes nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return decide(id, idempotencyKey, UndoDecision.APPROVED, null);
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "rejectAnnulmentUndo",
            summary = "Let an annulment stand",
            description = "By another officer of the entity than the one who asked, with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The annulment stands.",
            headers =
                    @Header(
                            name = Idempotency.REPLAYED,
                            description = "Present and true when this answer was given before.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UndoView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another entity's.")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody decided already, or the first request with this key is still running.")
    @APIResponse(responseCode = "422", description = "No reason, or one too long.")
    public Response rejectAnnulmentUndo(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it changes nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            UndoReason reason) {
        return decide(id, idempotencyKey, UndoDecision.REJECTED, UndoReason.textOf(reason));
    }

    private Response decide(UUID id, String key, UndoDecision decision, String reason) {
        return idempotency.once(
                "POST " + PATH + "/" + id + " " + decision + " " + officer.subject(),
                key,
                Map.of("reason", reason == null ? "" : reason),
                () -> Response.ok(decideUndo.decide(id, decision, reason)).build());
    }
}
