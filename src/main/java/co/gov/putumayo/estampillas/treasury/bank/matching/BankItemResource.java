package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import java.util.Locale;
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

/** What does not agree, for Tesorería and auditors to read. */
@Path(BankItemResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Bank reconciliation")
@APIResponse(
        responseCode = "400",
        description = "Limit out of range, unreadable cursor or unknown filter.")
@APIResponse(responseCode = "403", description = "Neither of Tesorería nor auditor.")
class BankItemResource {

    static final String PATH = "/api/v1/treasury/bank-items";

    private final ReadItems read;

    BankItemResource(ReadItems read) {
        this.read = read;
    }

    @Schema(name = "BankItemList", description = "A page of items, the oldest first.")
    record ItemList(List<BankItemView> items) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listBankItems",
            summary = "Lists what does not agree, each with owner, age and next step")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ItemList.class)))
    public Response list(
            @Parameter(description = "open (the default), proposed or resolved.")
                    @QueryParam("state")
                    String state,
            @Parameter(
                            description =
                                    "amount-differs, not-in-bank, not-ours or duplicate; all when"
                                            + " absent.")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "Who looks after them.") @QueryParam("owner") String owner,
            @Parameter(description = "Identifier of the file they come from.") @QueryParam("file")
                    String file,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        WantedItems wanted =
                new WantedItems(
                        state == null ? ItemState.OPEN : value(ItemState.class, "state", state),
                        kind == null ? null : value(ItemKind.class, "kind", kind),
                        owner,
                        file == null ? null : uuid(file),
                        page.after().isEmpty() ? null : WantedItems.Place.read(page.after()));
        List<BankItemView> found = read.list(wanted, page.rowsToRead());
        return PageLinks.next(
                        Response.ok(new ItemList(page.cut(found))),
                        uri,
                        page,
                        found,
                        WantedItems::key)
                .build();
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Operation(operationId = "getBankItem", summary = "Shows an item and its history")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content = @Content(schema = @Schema(implementation = BankItemView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public BankItemView get(@PathParam("id") UUID id) {
        return read.get(id);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String parameter, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw unusable(parameter);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw unusable("file");
        }
    }

    static ProblemException unusable(String parameter) {
        return ProblemException.of(ErrorCode.INVALID_REQUEST)
                .withErrors(
                        List.of(
                                new FieldError(
                                        "query:" + parameter,
                                        "unusable",
                                        "El valor no es uno de los que admite este parámetro.",
                                        null)));
    }
}
