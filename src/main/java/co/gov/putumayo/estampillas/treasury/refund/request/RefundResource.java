package co.gov.putumayo.estampillas.treasury.refund.request;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a payer asks and follows; open to all, guarded by what only the payer knows. */
@Path(RefundResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Refunds",
        description = "Money paid in excess, without being owed, or twice (arts. 301, 302, 625).")
class RefundResource {

    static final String PATH = "/api/v1/refunds";

    private static final String ACCESS_CODE = "Access-Code";
    private static final String NO_STORE = "no-store";
    private static final String KEY =
            "8 to 255 printable characters, best a UUID: repeating the request with it makes"
                    + " nothing new.";

    private final RequestRefund requestRefund;
    private final ReadRefund readRefund;
    private final WithdrawRefund withdrawRefund;
    private final MendRefund mendRefund;
    private final Idempotency idempotency;
    private final Clock clock;

    RefundResource(
            RequestRefund requestRefund,
            ReadRefund readRefund,
            WithdrawRefund withdrawRefund,
            MendRefund mendRefund,
            Idempotency idempotency,
            Clock clock) {
        this.requestRefund = requestRefund;
        this.readRefund = readRefund;
        this.withdrawRefund = withdrawRefund;
        this.mendRefund = mendRefund;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "requestRefund",
            summary = "Asks for money back",
            description =
                    "By whoever holds the receipt and knows its payer; or, for money that pays"
                            + " nothing, the liquidation and its access code. The access code of the"
                            + " answer is shown only here.")
    @APIResponse(
            responseCode = "201",
            description = "Taken; or, with a repeated Idempotency-Key, the first answer again.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where it is followed, with its access code.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RefundAnswer.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(
            responseCode = "404",
            description = "No such receipt or unclaimed money, or a wrong check or code.")
    @APIResponse(
            responseCode = "409",
            description = "Asked for already, given back already, or request-in-progress.")
    @APIResponse(
            responseCode = "422",
            description = "All that is wrong, with field and article; or the key was reused.")
    public Response request(
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            RefundRequest request) {
        if (request == null) {
            throw notAnObject();
        }
        Response answer = idempotency.once("POST " + PATH, key, request, () -> made(request));
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    @GET
    @Path("/{number}")
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "getRefund",
            summary = "Follows a refund",
            description =
                    "States and clocks, for whoever holds its access code. An unknown number and a"
                            + " wrong code are answered alike.")
    @APIResponse(
            responseCode = "200",
            description = "The refund as of now.",
            content = @Content(schema = @Schema(implementation = RefundAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No refund has that number and that access code.")
    public Response get(
            @Parameter(example = "DEV-2026-0000001") @PathParam("number") String number,
            @Parameter(required = true, example = "7K3M-9QWX-2ABC-DEFG-H") @HeaderParam(ACCESS_CODE)
                    String accessCode) {
        return Response.ok(readRefund.read(number, accessCode))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @POST
    @Path("/{number}/withdrawal")
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(operationId = "withdrawRefund", summary = "Asks no longer")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = RefundAnswer.class)))
    @APIResponse(responseCode = "400", description = "Unusable Idempotency-Key.")
    @APIResponse(
            responseCode = "404",
            description = "No refund has that number and that access code.")
    @APIResponse(responseCode = "409", description = "Decided, or being decided.")
    @APIResponse(responseCode = "422", description = "The key was used otherwise.")
    public Response withdraw(
            @Parameter(example = "DEV-2026-0000001") @PathParam("number") String number,
            @Parameter(required = true, example = "7K3M-9QWX-2ABC-DEFG-H") @HeaderParam(ACCESS_CODE)
                    String accessCode,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key) {
        return idempotency.once(
                "POST " + PATH + "/" + number + "/withdrawal",
                key,
                Map.of("accessCode", String.valueOf(accessCode)),
                () ->
                        Response.ok(withdrawRefund.withdraw(number, accessCode))
                                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                                .build());
    }

    @POST
    @Path("/{number}/mending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "mendRefund",
            summary = "Mends what a refund lacked",
            description =
                    "Once, within the month of lack.mendUntil; asked so, it counts as asked in time"
                            + " (art. 630 par. 1), and the term to give back begins anew.")
    @APIResponse(
            responseCode = "200",
            description = "In review again.",
            content = @Content(schema = @Schema(implementation = RefundAnswer.class)))
    @APIResponse(responseCode = "400", description = "Unreadable request.")
    @APIResponse(
            responseCode = "404",
            description = "No refund has that number and that access code.")
    @APIResponse(responseCode = "409", description = "Nothing to mend, or the month is over.")
    @APIResponse(
            responseCode = "422",
            description = "All that is wrong; or the key was used otherwise.")
    public Response mend(
            @Parameter(example = "DEV-2026-0000001") @PathParam("number") String number,
            @Parameter(required = true, example = "7K3M-9QWX-2ABC-DEFG-H") @HeaderParam(ACCESS_CODE)
                    String accessCode,
            @Parameter(description = KEY) @HeaderParam(Idempotency.HEADER) String key,
            MendingRequest request) {
        if (request == null) {
            throw notAnObject();
        }
        return idempotency.once(
                "POST " + PATH + "/" + number + "/mending",
                key,
                List.of(String.valueOf(accessCode), request),
                () ->
                        Response.ok(mendRefund.mend(number, accessCode, request))
                                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                                .build());
    }

    private static ProblemException notAnObject() {
        return ProblemException.of(
                ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
    }

    private Response made(RefundRequest request) {
        RequestRefund.Made made = requestRefund.request(request);
        return Response.created(URI.create(PATH + "/" + made.facts().number()))
                .entity(
                        RefundAnswer.of(
                                made.facts(),
                                made.accessCode().display(),
                                List.of(),
                                LocalDate.now(clock)))
                .build();
    }
}
