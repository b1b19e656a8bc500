package co.gov.putumayo.estampillas.portal.treasury.fund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.unidentified.MoneyView;
import co.gov.putumayo.estampillas.treasury.unidentified.PrepareResolution;
import co.gov.putumayo.estampillas.treasury.unidentified.ReadMoney;
import co.gov.putumayo.estampillas.treasury.unidentified.ReadResolutions;
import co.gov.putumayo.estampillas.treasury.unidentified.ResolutionRequest;
import co.gov.putumayo.estampillas.treasury.unidentified.ResolutionState;
import co.gov.putumayo.estampillas.treasury.unidentified.ResolutionView;
import co.gov.putumayo.estampillas.treasury.unidentified.SpreadMoney;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Resolutions that spread money of unknown origin over the stamps, by two people (art. 300). */
@Path(ResolutionPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.TREASURY)
public class ResolutionPages {

    static final String ROOT = UnidentifiedPages.ROOT + "/resoluciones";

    /** Begins the name of the box of each consignment; its identifier follows. */
    private static final String MONEY = "money-";

    private final TreasuryDesk desk;
    private final ReadMoney readMoney;
    private final ReadResolutions read;
    private final PrepareResolution prepare;
    private final SpreadMoney spread;

    ResolutionPages(
            TreasuryDesk desk,
            ReadMoney readMoney,
            ReadResolutions read,
            PrepareResolution prepare,
            SpreadMoney spread) {
        this.desk = desk;
        this.readMoney = readMoney;
        this.read = read;
        this.prepare = prepare;
        this.spread = spread;
    }

    /** A resolution, and whether it waits for a second person. */
    public record Shown(ResolutionView resolution) {

        public boolean isPrepared() {
            return resolution.state() == ResolutionState.PREPARED;
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance newResolution(Frame p, Form form, List<MoneyView> free);

        static native TemplateInstance resolution(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response ask() {
        return desk.page(ask(Form.empty()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response prepare(MultipartFormDataInput input) throws IOException {
        return desk.once(
                HashedFiles.fields(input),
                form -> {
                    ResolutionRequest request =
                            new ResolutionRequest(
                                    form.valueOrNull("number"),
                                    form.valueOrNull("date"),
                                    form.valueOrNull("documentSha256"),
                                    form.valueOrNull("reason"),
                                    form.valueOrNull("month"),
                                    chosen(form));
                    return ROOT + "/" + prepare.prepare(request).id();
                },
                this::ask);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response resolution(@PathParam("id") UUID id) {
        return desk.page(resolution(id, Form.empty()));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    boolean approve = form.is("approve", "true");
                    spread.decide(
                            id, approve ? ResolutionState.APPROVED : ResolutionState.REJECTED);
                    return ROOT + "/" + id;
                },
                form -> resolution(id, form));
    }

    private static List<UUID> chosen(Form form) {
        return form.values().keySet().stream()
                .filter(field -> field.startsWith(MONEY))
                .map(field -> field.substring(MONEY.length()))
                .map(UUID::fromString)
                .sorted()
                .toList();
    }

    /** The newest money that is still nobody's. */
    private TemplateInstance ask(Form form) {
        List<MoneyView> free =
                readMoney.list(new PageRequest(PageRequest.MAX_LIMIT - 1, "")).stream()
                        .filter(money -> new UnidentifiedPages.Shown(money).isFree())
                        .toList();
        return Templates.newResolution(desk.frame(), form, free);
    }

    private TemplateInstance resolution(UUID id, Form form) {
        return Templates.resolution(desk.frame(), form, new Shown(read.get(id)));
    }
}
