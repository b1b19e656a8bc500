package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Asking that an annulment be undone, and all that became of a receipt. */
@Path(UndoRequestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
@APIResponse(
        responseCode = "403",
        description = "Not an officer, or of another entity than the receipt's.")
@APIResponse(responseCode = "404", description = "No receipt has this code.")
class UndoRequestResource {

    static final String PATH = "/api/v1/receipts/{code}/annulment";

    private final RequestUndo requestUndo;
    private final ReadUndos readUndos;
    private final Officer officer;
    private final Idempotency idempotency;

    UndoRequestResource(
            RequestUndo requestUndo,
            ReadUndos readUndos,
            Officer officer,
            Idempotency idempotency) {
        this.requestUndo = requestUndo;
        this.readUndos = readUndos;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/undos")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ENTITY_OFFICER)
    @Cache(noStore = true)
    @Operation(
            operationId = "requestAnnulmentUndo",
            summary = "Ask that an annulment be undone",
            description =
                    "By an officer of the entity, for a receipt annulled by mistake. Nothing"
                            + " changes until another officer of the entity approves it.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for a second person.",
            headers =
                    @Header(
                            name = Idempotency.REPLAYED,
                            description = "Present and true when this answer was given before.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UndoView.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "The body is not the JSON this call reads, or the Idempotency-Key is unusable.")
    @APIResponse(
            responseCode = "409",
            description =
                    "conflict: the receipt is not annulled, or somebody asked already. request-in-progress:"
                            + " the first request with this Idempotency-Key is still running.")
    @APIResponse(responseCode = "422", description = "No reason, or one too long.")
    public Response requestAnnulmentUndo(
            @Parameter(
                            description =
                                    "Verification code, in any case, with or without hyphens.",
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @PathParam("code")
                    String code,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it changes nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            UndoReason reason) {
        return idempotency.once(
                "POST " + PATH + "/undos " + code + " " + officer.subject(),
                idempotencyKey,
                reason,
                () -> created(requestUndo.request(code, reason)));
    }

    private static Response created(UndoView undo) {
        return Response.status(Response.Status.CREATED).entity(undo).build();
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.ENTITY_OFFICER, Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "getAnnulmentHistory",
            summary = "Every use of a receipt there ever was",
            description =
                    "Annulments that stand or were undone, who made them, who asked to undo them"
                            + " and who decided. For officers of the entity, Rentas and"
                            + " Contraloría.")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first; empty when it was never used.",
            content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public HistoryView getAnnulmentHistory(
            @Parameter(
                            description =
                                    "Verification code, in any case, with or without hyphens.",
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @PathParam("code")
                    String code) {
        return readUndos.history(code);
    }
}
