package co.gov.putumayo.estampillas.portal.treasury.fund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.unidentified.IdentificationRequest;
import co.gov.putumayo.estampillas.treasury.unidentified.IdentifyMoney;
import co.gov.putumayo.estampillas.treasury.unidentified.MoneyRequest;
import co.gov.putumayo.estampillas.treasury.unidentified.MoneyState;
import co.gov.putumayo.estampillas.treasury.unidentified.MoneyView;
import co.gov.putumayo.estampillas.treasury.unidentified.ReadMoney;
import co.gov.putumayo.estampillas.treasury.unidentified.ReadResolutions;
import co.gov.putumayo.estampillas.treasury.unidentified.RegisterMoney;
import co.gov.putumayo.estampillas.treasury.unidentified.ResolutionView;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Money of unknown origin (art. 300): its register, and whose it turned out to be. */
@Path(UnidentifiedPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class UnidentifiedPages {

    static final String ROOT = TreasuryDesk.ROOT + "/sin-identificar";

    private final TreasuryDesk desk;
    private final ReadMoney read;
    private final ReadResolutions resolutions;
    private final RegisterMoney register;
    private final IdentifyMoney identify;

    UnidentifiedPages(
            TreasuryDesk desk,
            ReadMoney read,
            ReadResolutions resolutions,
            RegisterMoney register,
            IdentifyMoney identify) {
        this.desk = desk;
        this.read = read;
        this.resolutions = resolutions;
        this.register = register;
        this.identify = identify;
    }

    /** One consignment. */
    public record Shown(MoneyView money) {

        /** Whether somebody may still say whose it is. */
        public boolean isFree() {
            return money.state() == MoneyState.REGISTERED && money.resolution() == null;
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance unidentified(
                Frame p,
                Form form,
                List<ResolutionView> prepared,
                List<Shown> register,
                String next);

        static native TemplateInstance money(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("sigue") String cursor) {
        return desk.page(list(Form.empty(), cursor));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    MoneyRequest request =
                            new MoneyRequest(
                                    TypedPesos.readWhole(form, "amount", desk.frame()),
                                    form.valueOrNull("receivedOn"),
                                    form.valueOrNull("bank"),
                                    form.valueOrNull("bankReference"),
                                    form.valueOrNull("description"));
                    return ROOT + "/" + register.register(request).id();
                },
                form -> list(form, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response money(@PathParam("id") UUID id) {
        return desk.page(money(id, Form.empty()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/identificacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response identify(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    identify.identify(
                            id,
                            new IdentificationRequest(
                                    form.valueOrNull("liquidation"), form.valueOrNull("evidence")));
                    return ROOT + "/" + id;
                },
                form -> money(id, form));
    }

    private TemplateInstance list(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        List<MoneyView> found = read.list(page);
        return Templates.unidentified(
                desk.frame(),
                form,
                resolutions.prepared(),
                page.cut(found).stream().map(Shown::new).toList(),
                page.next(found, money -> money.id().toString()));
    }

    private TemplateInstance money(UUID id, Form form) {
        return Templates.money(desk.frame(), form, new Shown(read.get(id)));
    }
}
