package co.gov.putumayo.estampillas.payment.notification;

import co.gov.putumayo.estampillas.payment.gateway.NotificationMessage;
import co.gov.putumayo.estampillas.payment.gateway.NotificationReceiver;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where gateways tell us that something happened. */
@Path("/api/v1/gateways/{gateway}/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gateways", description = "What payment gateways call.")
class NotificationResource {

    /** Notifications of every known gateway stay far below. */
    private static final int MAX_BYTES = 64 * 1024;

    private final NotificationReceiver receiver;

    NotificationResource(NotificationReceiver receiver) {
        this.receiver = receiver;
    }

    @Schema(
            name = "NotificationAnswer",
            description = "What became of the message.",
            requiredProperties = {"result"})
    record Answer(
            @Schema(
                            description =
                                    "accepted; duplicate of an event sent before; ignored when it"
                                            + " names no transaction of this service.",
                            examples = "accepted",
                            enumeration = {"accepted", "duplicate", "ignored"})
                    String result) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Limited(LimitGroup.NOTIFICATIONS)
    @Operation(
            operationId = "receiveNotification",
            summary = "Takes a message of a gateway",
            description =
                    "Signed as each gateway does. Nothing it says is believed: the gateway is"
                            + " asked afterwards.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "200",
            description = "Stored. Unknown types and transactions too.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "401", description = "Not signed by the gateway.")
    @APIResponse(responseCode = "404", description = "No such gateway.")
    @APIResponse(responseCode = "413", description = "Larger than any notification.")
    public Answer receiveNotification(
            @Parameter(example = "sandbox") @PathParam("gateway") String gateway,
            @Context HttpHeaders headers,
            byte[] body) {
        byte[] raw = body == null ? new byte[0] : body;
        if (raw.length > MAX_BYTES) {
            throw ProblemException.of(ErrorCode.PAYLOAD_TOO_LARGE);
        }
        NotificationReceiver.Receipt receipt =
                receiver.receive(gateway, new NotificationMessage(byLowerCaseName(headers), raw));
        return new Answer(receipt.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> byLowerCaseName(HttpHeaders headers) {
        return headers.getRequestHeaders().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                header -> header.getValue().get(0),
                                (first, second) -> first));
    }
}
