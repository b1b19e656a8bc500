package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What Tesorería does about an item. */
@Path(BankItemResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Bank reconciliation")
@APIResponse(
        responseCode = "400",
        description = "Malformed JSON, unknown field or unusable Idempotency-Key.")
@APIResponse(
        responseCode = "403",
        description = "Not of Tesorería; or who proposed would decide too.")
@APIResponse(responseCode = "404", description = "There is none.")
@APIResponse(responseCode = "409", description = "conflict: it is not in a state for that.")
@APIResponse(
        responseCode = "422",
        description =
                "Something missing or unusable; or the Idempotency-Key came with another body.")
class BankItemWorkResource {

    private final Officer officer;
    private final WorkOnItem work;
    private final ResolveItem resolve;
    private final ReadItems read;
    private final Idempotency idempotency;

    BankItemWorkResource(
            Officer officer,
            WorkOnItem work,
            ResolveItem resolve,
            ReadItems read,
            Idempotency idempotency) {
        this.officer = officer;
        this.work = work;
        this.resolve = resolve;
        this.read = read;
        this.idempotency = idempotency;
    }

    @Schema(name = "BankItemAssignment")
    record Assignment(
            @Schema(description = "Subject of the officer.", examples = "tesoreria") String owner,
            @Schema(
                            description = "5 to 500 characters; absent for what is usual.",
                            examples = "Llamar al banco el lunes.")
                    String nextStep) {}

    @Schema(name = "BankItemComment")
    record Comment(
            @Schema(examples = "El banco confirma que consignó el 17 de marzo.") String text) {}

    @Schema(name = "BankItemResolution")
    record Closing(
            @Schema(
                            description =
                                    "LINKED to a payment, UNIDENTIFIED (art. 300), BANK_ERROR or"
                                            + " WRITE_OFF; the last two take another person.")
                    Resolution resolution,
            @Schema(examples = "El banco escribió mal la referencia.") String reason,
            @Schema(description = "Of the payment, when LINKED.", examples = "L-2026-0000412-1")
                    String reference) {}

    @Schema(name = "BankItemDecision")
    record Decision(@Schema(description = "Whether the proposal is right.") Boolean agrees) {}

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "assignBankItem", summary = "Gives an item an owner and a next step")
    @APIResponse(
            responseCode = "200",
            description = "Assigned.",
            content = @Content(schema = @Schema(implementation = BankItemView.class)))
    public Response assign(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it does nothing new.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            Assignment request) {
        return once(
                id,
                "assignment",
                idempotencyKey,
                request,
                () -> work.assign(id, request.owner(), request.nextStep(), officer.subject()));
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "commentBankItem", summary = "Adds what was found out")
    @APIResponse(
            responseCode = "200",
            description = "Added to its history.",
            content = @Content(schema = @Schema(implementation = BankItemView.class)))
    public Response comment(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it does nothing new.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            Comment request) {
        return once(
                id,
                "comments",
                idempotencyKey,
                request,
                () -> work.comment(id, request.text(), officer.subject()));
    }

    @POST
    @Path("/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "resolveBankItem",
            summary = "Closes an item, or proposes to",
            description = "What gives money up is proposed, and waits for another person.")
    @APIResponse(
            responseCode = "200",
            description = "Resolved or proposed.",
            content = @Content(schema = @Schema(implementation = BankItemView.class)))
    public Response resolve(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it does nothing new.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            Closing request) {
        return once(
                id,
                "resolution",
                idempotencyKey,
                request,
                () ->
                        resolve.resolve(
                                id,
                                request.resolution(),
                                request.reason(),
                                request.reference(),
                                officer.subject()));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "decideBankItem",
            summary = "Agrees with what was proposed, or does not",
            description = "By another person than the one who proposed it.")
    @APIResponse(
            responseCode = "200",
            description = "Resolved; or open again.",
            content = @Content(schema = @Schema(implementation = BankItemView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it does nothing new.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            Decision request) {
        return once(
                id,
                "decision",
                idempotencyKey,
                request,
                () -> resolve.decide(id, Boolean.TRUE.equals(request.agrees()), officer.subject()));
    }

    private Response once(UUID id, String operation, String key, Object request, Runnable action) {
        if (request == null) {
            throw ProblemException.of(ErrorCode.MALFORMED_REQUEST);
        }
        return idempotency.once(
                "POST "
                        + BankItemResource.PATH
                        + "/"
                        + id
                        + "/"
                        + operation
                        + " "
                        + officer.subject(),
                key,
                request,
                () -> {
                    action.run();
                    return Response.ok(read.get(id)).build();
                });
    }
}
