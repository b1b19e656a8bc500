package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.webhook.sending.Sender;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.callbacks.Callback;
import org.eclipse.microprofile.openapi.annotations.callbacks.CallbackOperation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Subscriptions of whoever is signed in. */
@Path(SubscriptionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ENTITY_OFFICER, Role.PORTAL, Role.TREASURY})
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Webhooks",
        description =
                "Payments and receipts told to other systems, as Standard Webhooks 1.0.0 says."
                        + " Entities hear of their own receipts; portals and Tesorería of all.")
@APIResponse(
        responseCode = "403",
        description = "Neither officer of an entity nor portal nor Tesorería.")
class SubscriptionResource {

    static final String PATH = "/api/v1/webhooks";

    private final Officer officer;
    private final SecurityIdentity identity;
    private final WishRules wishRules;
    private final Subscribe subscribe;
    private final Unsubscribe unsubscribe;
    private final ReadSubscriptions readSubscriptions;
    private final Idempotency idempotency;

    SubscriptionResource(
            Officer officer,
            SecurityIdentity identity,
            WishRules wishRules,
            Subscribe subscribe,
            Unsubscribe unsubscribe,
            ReadSubscriptions readSubscriptions,
            Idempotency idempotency) {
        this.officer = officer;
        this.identity = identity;
        this.wishRules = wishRules;
        this.subscribe = subscribe;
        this.unsubscribe = unsubscribe;
        this.readSubscriptions = readSubscriptions;
        this.idempotency = idempotency;
    }

    @Schema(name = "WebhookList", description = "A page of subscriptions, the newest first.")
    record SubscriptionList(List<SubscriptionView> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribes a URL to events",
            description =
                    "From now on each event of these topics is posted there, signed with the secret"
                            + " that only this answer shows.")
    @APIResponse(
            responseCode = "201",
            description = "Made; or, with a repeated Idempotency-Key, the first answer again.",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present and true when this answer was given before.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Malformed JSON, unknown field, wrong type or unusable Idempotency-Key.")
    @APIResponse(
            responseCode = "409",
            description =
                    "conflict: as many subscriptions as one may have. request-in-progress: the first"
                            + " request with this Idempotency-Key is still running.")
    @APIResponse(
            responseCode = "422",
            description =
                    "An address that is not public, an unknown topic or one that is not for"
                            + " entities; or the Idempotency-Key came with another body.")
    @Callback(
            name = "event",
            callbackUrlExpression = "{$request.body#/url}",
            operations =
                    @CallbackOperation(
                            method = "post",
                            summary = "An event",
                            description =
                                    "Any 2xx answer within 15 seconds takes delivery; 410 ends the"
                                            + " subscription; anything else is tried again for three"
                                            + " days. src/docs/webhooks.md says how to verify it.",
                            parameters = {
                                @Parameter(
                                        name = Sender.ID,
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description = "Of the message, the same at each attempt.",
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Parameter(
                                        name = Sender.TIMESTAMP,
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description = "Of the attempt, in Unix seconds.",
                                        schema = @Schema(type = SchemaType.STRING)),
                                @Parameter(
                                        name = Sender.SIGNATURE,
                                        in = ParameterIn.HEADER,
                                        required = true,
                                        description =
                                                "v1 and the HMAC-SHA256 of id.timestamp.body.",
                                        schema = @Schema(type = SchemaType.STRING))
                            },
                            requestBody =
                                    @RequestBody(
                                            content =
                                                    @Content(
                                                            mediaType = MediaType.APPLICATION_JSON,
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    QueueMessages
                                                                                            .Body
                                                                                            .class))),
                            responses = @APIResponse(responseCode = "2XX", description = "Taken.")))
    public Response subscribe(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it makes nothing new.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            SubscriptionRequest request) {
        Subscriber subscriber = Subscriber.of(officer, identity);
        Wish wish = wishRules.check(subscriber, request);
        return idempotency.once(
                "POST " + PATH + " " + subscriber.owner(),
                idempotencyKey,
                request,
                () -> {
                    SubscriptionView made = subscribe.subscribe(subscriber, wish);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .entity(made)
                            .build();
                });
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "listWebhooks", summary = "Lists one's own subscriptions")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page, disabled ones too; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SubscriptionList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    public Response list(
            @Parameter(
                            description = "Subscriptions in a page.",
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
        List<SubscriptionView> found =
                readSubscriptions.list(Subscriber.of(officer, identity), page);
        return PageLinks.next(
                        Response.ok(new SubscriptionList(page.cut(found))),
                        uri,
                        page,
                        found,
                        each -> each.id().toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Operation(operationId = "getWebhook", summary = "Reads one of one's own subscriptions")
    @APIResponse(
            responseCode = "200",
            description = "The subscription, without its secret.",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's.")
    public SubscriptionView get(@PathParam("id") UUID id) {
        return readSubscriptions.get(Subscriber.of(officer, identity), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "unsubscribe",
            summary = "Ends a subscription",
            description =
                    "Messages not delivered yet are given up; the delivery log stays to be read.")
    @APIResponse(responseCode = "204", description = "It hears nothing any more.")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's.")
    public void unsubscribe(@PathParam("id") UUID id) {
        unsubscribe.unsubscribe(Subscriber.of(officer, identity), id);
    }
}
