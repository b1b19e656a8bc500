package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The books, for Tesorería and auditors; nobody writes in them by hand. */
@Path(LedgerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury", description = "Where all money is, to the peso.")
@APIResponse(
        responseCode = "400",
        description = "A day, limit or cursor of the query cannot be read.")
@APIResponse(responseCode = "403", description = "Neither Tesorería nor auditor.")
class LedgerResource {

    static final String PATH = "/api/v1/treasury";

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final ReadLedger readLedger;
    private final Balances balances;
    private final CheckLedger checkLedger;
    private final Clock clock;

    LedgerResource(ReadLedger readLedger, Balances balances, CheckLedger checkLedger, Clock clock) {
        this.readLedger = readLedger;
        this.balances = balances;
        this.checkLedger = checkLedger;
        this.clock = clock;
    }

    @Schema(name = "LedgerAccountList", description = "A page of accounts, by code.")
    record AccountList(List<AccountView> items) {}

    @Schema(name = "LedgerEntryList", description = "A page of entries, the oldest day first.")
    record EntryList(List<EntryView> items) {}

    @GET
    @Path("/accounts")
    @Cache(noStore = true)
    @Operation(
            operationId = "listAccounts",
            summary = "Accounts of the ledger with their balance",
            description = "As of the end of today, by code.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AccountList.class)))
    public Response accounts(
            @Parameter(
                            description = "Accounts in a page.",
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
        List<AccountView> found =
                balances.at(LocalDate.now(clock)).accounts().stream()
                        .filter(account -> account.code().compareTo(page.after()) > 0)
                        .limit(page.rowsToRead())
                        .toList();
        return PageLinks.next(
                        Response.ok(new AccountList(page.cut(found))),
                        uri,
                        page,
                        found,
                        AccountView::code)
                .build();
    }

    @GET
    @Path("/entries")
    @Cache(noStore = true)
    @Operation(
            operationId = "listEntries",
            summary = "Entries of the ledger",
            description =
                    "All of a period, or those of one account (its statement) or of one kind of"
                            + " source.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EntryList.class)))
    public Response entries(
            @Parameter(description = "First day; all if absent.", example = "2026-03-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day; today if absent.", example = "2026-03-31")
                    @QueryParam("to")
                    String to,
            @Parameter(description = "Only entries that move it.", example = "stamp.pro-cultura")
                    @QueryParam("account")
                    String account,
            @Parameter(description = "Only entries of this kind.", example = "receipt")
                    @QueryParam("sourceKind")
                    String sourceKind,
            @Parameter(
                            description = "Entries in a page.",
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
        EntryFilter filter =
                new EntryFilter(
                        Days.read("from", from, FIRST_DAY),
                        Days.read("to", to, LocalDate.now(clock)),
                        sourceKind,
                        account);
        List<EntryView> found = readLedger.list(filter, page);
        return PageLinks.next(
                        Response.ok(new EntryList(page.cut(found))),
                        uri,
                        page,
                        found,
                        EntryCursor::key)
                .build();
    }

    @GET
    @Path("/entries/{id}")
    @Cache(noStore = true)
    @Operation(operationId = "getEntry", summary = "One entry of the ledger")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public EntryView entry(@PathParam("id") UUID id) {
        return readLedger.get(id);
    }

    @GET
    @Path("/trial-balance")
    @Cache(noStore = true)
    @Operation(
            operationId = "trialBalance",
            summary = "Trial balance",
            description = "Every account at the end of a day; the difference is always zero.")
    @APIResponse(
            responseCode = "200",
            description = "The balance.",
            content = @Content(schema = @Schema(implementation = TrialBalance.class)))
    public TrialBalance trialBalance(
            @Parameter(description = "Last day counted; today if absent.", example = "2026-03-31")
                    @QueryParam("at")
                    String at) {
        return balances.at(Days.read("at", at, LocalDate.now(clock)));
    }

    @GET
    @Path("/ledger-check")
    @Cache(noStore = true)
    @Operation(
            operationId = "checkLedger",
            summary = "Checks the chain of the ledger",
            description =
                    "Reads every entry and recomputes its hash and its place in the chain: nothing"
                            + " was changed, removed or slipped in since it was sealed.")
    @APIResponse(
            responseCode = "200",
            description = "What was found; sound tells whether all is right.",
            content = @Content(schema = @Schema(implementation = LedgerCheck.class)))
    public LedgerCheck check() {
        return checkLedger.check();
    }
}
