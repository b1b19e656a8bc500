package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
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

/** Delivery log of a subscription, and sending again. */
@Path(MessageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ENTITY_OFFICER, Role.PORTAL, Role.TREASURY})
@SecurityRequirement(name = "bearer")
@Tag(name = "Webhooks")
@APIResponse(
        responseCode = "400",
        description = "Limit out of range, unreadable cursor or unusable Idempotency-Key.")
@APIResponse(
        responseCode = "403",
        description = "Neither officer of an entity nor portal nor Tesorería.")
@APIResponse(responseCode = "404", description = "There is none, or it is somebody else's.")
class MessageResource {

    static final String PATH = SubscriptionResource.PATH + "/{id}/messages";

    private final Officer officer;
    private final SecurityIdentity identity;
    private final ReadSubscriptions readSubscriptions;
    private final ResendMessage resendMessage;
    private final Idempotency idempotency;

    MessageResource(
            Officer officer,
            SecurityIdentity identity,
            ReadSubscriptions readSubscriptions,
            ResendMessage resendMessage,
            Idempotency idempotency) {
        this.officer = officer;
        this.identity = identity;
        this.readSubscriptions = readSubscriptions;
        this.resendMessage = resendMessage;
        this.idempotency = idempotency;
    }

    @Schema(name = "WebhookMessageList", description = "A page of messages, the newest first.")
    record MessageList(List<MessageView> items) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listWebhookMessages",
            summary = "Delivery log of a subscription",
            description = "Each message with its state and every attempt to send it.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MessageList.class)))
    public Response list(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Messages in a page.",
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
        List<MessageView> found =
                readSubscriptions.messages(Subscriber.of(officer, identity), id, page);
        return PageLinks.next(
                        Response.ok(new MessageList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @POST
    @Path("/{messageId}/resend")
    @Cache(noStore = true)
    @Operation(
            operationId = "resendWebhookMessage",
            summary = "Sends a message again",
            description =
                    "At once, with the same webhook-id and body, and if need be with all retries"
                            + " anew. A message being attempted this moment is left as it is.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent; or, with a repeated Idempotency-Key, the first answer.",
            headers =
                    @Header(
                            name = Idempotency.REPLAYED,
                            description = "Present and true when this answer was given before.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "conflict: the subscription is disabled. request-in-progress: the first request"
                            + " with this Idempotency-Key is still running.")
    public Response resend(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it sends nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey) {
        Subscriber subscriber = Subscriber.of(officer, identity);
        return idempotency.once(
                "POST " + PATH + "/" + messageId + "/resend " + subscriber.owner(),
                idempotencyKey,
                Map.of("webhook", id),
                () -> Response.accepted(resendMessage.resend(subscriber, id, messageId)).build());
    }
}
