package co.gov.putumayo.estampillas.treasury.transfer;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The steps of a transfer, for Tesorería. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(
        responseCode = "400",
        description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
@APIResponse(
        responseCode = "403",
        description = "Not Tesorería; or whoever prepared cannot approve.")
@APIResponse(
        responseCode = "409",
        description =
                "The state does not allow it, or there is nothing to transfer; or the first request is still running.")
class TransferWorkResource {

    private static final String PATH = "/api/v1/treasury/transfers";

    private final WorkOnTransfers work;
    private final SealEntries sealEntries;
    private final Officer officer;
    private final Idempotency idempotency;

    TransferWorkResource(
            WorkOnTransfers work,
            SealEntries sealEntries,
            Officer officer,
            Idempotency idempotency) {
        this.work = work;
        this.sealEntries = sealEntries;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/transfers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "prepareTransfer",
            summary = "Prepares a transfer",
            description = "Of all that the fund has to receive and is in no other transfer.")
    @APIResponse(
            responseCode = "201",
            description = "Prepared; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "422", description = "There is no such fund.")
    public Response prepare(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            TransferRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        // A transfer takes sealed entries only; those of this moment count too.
        sealEntries.seal();
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () -> {
                    TransferView made = work.prepare(request.fund());
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @POST
    @Path("/transfers/{id}/approval")
    @Cache(noStore = true)
    @Operation(operationId = "approveTransfer", summary = "Approves a transfer")
    @APIResponse(
            responseCode = "200",
            description = "Approved; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "404", description = "There is no such transfer.")
    public Response approve(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return once(
                "/" + id + "/approval",
                idempotencyKey,
                Map.of("transfer", id),
                () -> work.approve(id));
    }

    @POST
    @Path("/transfers/{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(operationId = "completeTransfer", summary = "Says that the bank paid a transfer")
    @APIResponse(
            responseCode = "200",
            description = "Booked; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "404", description = "There is no such transfer.")
    @APIResponse(
            responseCode = "422",
            description = "The reference or the day is missing or wrong.")
    public Response complete(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            TransferDone request) {
        return once(
                "/" + id + "/completion",
                idempotencyKey,
                request,
                () -> work.complete(id, request));
    }

    @POST
    @Path("/transfers/{id}/cancellation")
    @Cache(noStore = true)
    @Operation(
            operationId = "cancelTransfer",
            summary = "Cancels a transfer that the bank has not paid")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    @APIResponse(responseCode = "404", description = "There is no such transfer.")
    public Response cancel(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return once(
                "/" + id + "/cancellation",
                idempotencyKey,
                Map.of("transfer", id),
                () -> work.cancel(id));
    }

    private Response once(String step, String key, Object request, Supplier<TransferView> deed) {
        return idempotency.once(
                "POST " + PATH + step + " " + officer.subject(),
                key,
                request == null ? Map.of() : request,
                () -> Response.ok(deed.get()).build());
    }
}
