package co.gov.putumayo.estampillas.portal.treasury.bank;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankItemView;
import co.gov.putumayo.estampillas.treasury.bank.matching.ItemState;
import co.gov.putumayo.estampillas.treasury.bank.matching.ReadItems;
import co.gov.putumayo.estampillas.treasury.bank.matching.Resolution;
import co.gov.putumayo.estampillas.treasury.bank.matching.ResolveItem;
import co.gov.putumayo.estampillas.treasury.bank.matching.WantedItems;
import co.gov.putumayo.estampillas.treasury.bank.matching.WorkOnItem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What does not agree with the banks: whose it is, how old, what comes next, how it ends. */
@Path(ItemPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class ItemPages {

    static final String ROOT = TreasuryDesk.ROOT + "/partidas";

    private final TreasuryDesk desk;
    private final ReadItems read;
    private final WorkOnItem work;
    private final ResolveItem resolve;

    ItemPages(TreasuryDesk desk, ReadItems read, WorkOnItem work, ResolveItem resolve) {
        this.desk = desk;
        this.read = read;
        this.work = work;
        this.resolve = resolve;
    }

    /** An item, and how it may end. */
    public record Shown(BankItemView item, List<Resolution> endings) {

        static Shown of(BankItemView item) {
            return new Shown(
                    item,
                    Arrays.stream(Resolution.values())
                            .filter(ending -> ending.fits(item.kind()))
                            .toList());
        }

        public boolean isOpen() {
            return item.state() == ItemState.OPEN;
        }

        public boolean isProposed() {
            return item.state() == ItemState.PROPOSED;
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance items(
                Frame p, String title, List<BankItemView> items, String next);

        static native TemplateInstance item(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response open(@QueryParam("sigue") String cursor) {
        return list(ItemState.OPEN, "treasury.items.open", cursor);
    }

    @GET
    @Path("/propuestas")
    @Operation(hidden = true)
    public Response proposed(@QueryParam("sigue") String cursor) {
        return list(ItemState.PROPOSED, "treasury.items.proposed", cursor);
    }

    @GET
    @Path("/cerradas")
    @Operation(hidden = true)
    public Response resolved(@QueryParam("sigue") String cursor) {
        return list(ItemState.RESOLVED, "treasury.items.resolved", cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response item(@PathParam("id") UUID id) {
        BankItemView item = read.get(id);
        Form form = Form.of(Map.of("owner", item.owner(), "nextStep", item.nextStep()));
        return desk.page(item(item, form));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/responsable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response assign(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(
                id,
                fields,
                form ->
                        work.assign(
                                id,
                                form.valueOrNull("owner"),
                                form.valueOrNull("nextStep"),
                                desk.person()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/nota")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response comment(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(id, fields, form -> work.comment(id, form.valueOrNull("text"), desk.person()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/cierre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response resolve(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(
                id,
                fields,
                form ->
                        resolve.resolve(
                                id,
                                chosen(form),
                                form.valueOrNull("reason"),
                                form.valueOrNull("reference"),
                                desk.person()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(
                id, fields, form -> resolve.decide(id, form.is("agrees", "true"), desk.person()));
    }

    private Response once(UUID id, MultivaluedMap<String, String> fields, Consumer<Form> work) {
        return desk.once(
                fields,
                form -> {
                    work.accept(form);
                    return ROOT + "/" + id;
                },
                form -> item(read.get(id), form));
    }

    /** Null when nothing that there is was chosen. */
    private static Resolution chosen(Form form) {
        return Arrays.stream(Resolution.values())
                .filter(each -> form.is("resolution", each.name()))
                .findFirst()
                .orElse(null);
    }

    private Response list(ItemState state, String title, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        WantedItems.Place after =
                page.after().isEmpty() ? null : WantedItems.Place.read(page.after());
        List<BankItemView> found =
                read.list(new WantedItems(state, null, null, null, after), page.rowsToRead());
        Frame frame = desk.frame();
        return desk.page(
                Templates.items(
                        frame,
                        frame.t(title),
                        page.cut(found),
                        page.next(found, WantedItems::key)));
    }

    private TemplateInstance item(BankItemView item, Form form) {
        return Templates.item(desk.frame(), form, Shown.of(item));
    }
}
