package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes and shows liquidations; open to all, guarded by the access code. */
@Path(LiquidationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Liquidations", description = "What an act owes, stored, numbered and payable.")
class LiquidationResource {

    static final String PATH = "/api/v1/liquidations";
    static final String ACCESS_CODE = "Access-Code";

    private static final String NO_STORE = "no-store";

    private final CreateLiquidation createLiquidation;
    private final ReadLiquidation readLiquidation;
    private final CancelLiquidation cancelLiquidation;
    private final Idempotency idempotency;

    LiquidationResource(
            CreateLiquidation createLiquidation,
            ReadLiquidation readLiquidation,
            CancelLiquidation cancelLiquidation,
            Idempotency idempotency) {
        this.createLiquidation = createLiquidation;
        this.readLiquidation = readLiquidation;
        this.cancelLiquidation = cancelLiquidation;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "createLiquidation",
            summary = "Liquidates an act",
            description =
                    "Assesses the act with the tariff in force on its date and stores the result,"
                            + " which expires after 30 days or with the year. The access code is shown"
                            + " only here. An addition to a contract hangs from its first liquidation.")
    @APIResponse(
            responseCode = "201",
            description = "Made; or, with a repeated Idempotency-Key, the first answer again.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where it is read, with its access code.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present and true when this answer was given before.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = LiquidationAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(
            responseCode = "409",
            description = "The first request with this Idempotency-Key is still running.")
    @APIResponse(
            responseCode = "422",
            description =
                    "All that is wrong with act, date, entity and taxpayer, with field and article;"
                            + " or the Idempotency-Key came with another body.")
    public Response create(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            LiquidationRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        Response answer =
                idempotency.once("POST " + PATH, idempotencyKey, request, () -> created(request));
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    @GET
    @Path("/{number}")
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "getLiquidation",
            summary = "Reads a liquidation",
            description =
                    "For whoever holds its access code. An unknown number and a wrong code are"
                            + " answered alike.")
    @APIResponse(
            responseCode = "200",
            description = "The liquidation as of now, with the additions to its contract.",
            content = @Content(schema = @Schema(implementation = LiquidationAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No liquidation has that number and that access code.")
    public Response get(
            @Parameter(example = "L-2026-0000001") @PathParam("number") String number,
            @Parameter(
                            description = "Given when the liquidation was made.",
                            required = true,
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @HeaderParam(ACCESS_CODE)
                    String accessCode) {
        return Response.ok(readLiquidation.read(number, accessCode))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @POST
    @Path("/{number}/cancellation")
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "cancelLiquidation",
            summary = "Withdraws a liquidation",
            description =
                    "By whoever holds its access code, while it is open and nobody is paying it. It"
                            + " stays in the records. Cancelling a cancelled one changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The liquidation, cancelled.",
            content = @Content(schema = @Schema(implementation = LiquidationAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No liquidation has that number and that access code.")
    @APIResponse(
            responseCode = "409",
            description =
                    "already-paid; payment-pending: its bank may still say that it is paid;"
                            + " liquidation-not-open: withheld, expired or nothing due.")
    public Response cancel(
            @Parameter(example = "L-2026-0000001") @PathParam("number") String number,
            @Parameter(
                            description = "Given when the liquidation was made.",
                            required = true,
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @HeaderParam(ACCESS_CODE)
                    String accessCode,
            @Parameter(
                            description =
                                    "Accepted as everywhere, but not needed: cancelling twice is"
                                            + " cancelling once.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        return Response.ok(cancelLiquidation.cancel(number, accessCode))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    private Response created(LiquidationRequest request) {
        LiquidationAnswer made = createLiquidation.create(request);
        return Response.created(URI.create(PATH + "/" + made.number())).entity(made).build();
    }
}
