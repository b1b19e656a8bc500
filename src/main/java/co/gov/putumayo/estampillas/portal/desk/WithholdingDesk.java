package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.pay.LineRow;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.withholding.LevyWithheld;
import co.gov.putumayo.estampillas.withholding.ReadWithholdings;
import co.gov.putumayo.estampillas.withholding.RegisterWithholding;
import co.gov.putumayo.estampillas.withholding.ReversalRequest;
import co.gov.putumayo.estampillas.withholding.ReverseWithholding;
import co.gov.putumayo.estampillas.withholding.WithholdingAnswer;
import co.gov.putumayo.estampillas.withholding.WithholdingRequest;
import co.gov.putumayo.estampillas.withholding.Withholdings;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the entity keeps out of its payments: registered, read by month, taken back. */
@Path(WithholdingDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ENTITY_OFFICER, Role.WITHHOLDING_AGENT})
public class WithholdingDesk {

    static final String ROOT = Desks.ROOT + "/retenciones";

    private static final String MONTH = "mes";

    private final Visit visit;
    private final Attempt attempt;
    private final RegisterWithholding register;
    private final ReverseWithholding reverse;
    private final ReadWithholdings read;
    private final Withholdings withholdings;
    private final Officer officer;
    private final Clock clock;

    WithholdingDesk(
            Visit visit,
            Attempt attempt,
            RegisterWithholding register,
            ReverseWithholding reverse,
            ReadWithholdings read,
            Withholdings withholdings,
            Officer officer,
            Clock clock) {
        this.visit = visit;
        this.attempt = attempt;
        this.register = register;
        this.reverse = reverse;
        this.read = read;
        this.withholdings = withholdings;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * What was withheld in a month.
     *
     * @param levies sums without what was taken back
     */
    public record Month(String name, Rows<WithholdingAnswer> rows, List<LevyWithheld> levies) {

        public long total() {
            return levies.stream().mapToLong(LevyWithheld::amount).sum();
        }
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance withholdings(Frame p, Form form, Month month);

        static native TemplateInstance withholding(
                Frame p, Form form, WithholdingAnswer withheld, List<LineRow> rows, String total);
    }

    @GET
    @Operation(hidden = true)
    public Response month(@QueryParam(MONTH) String asked, @QueryParam("cursor") String cursor) {
        String month = asked == null ? thisMonth() : asked;
        Form form =
                Form.of(Map.of(MONTH, month, "paymentOrderDate", LocalDate.now(clock).toString()));
        if (TaxPeriod.parse(month).isPresent()) {
            return visit.page(list(form, month, cursor));
        }
        Frame frame = visit.frame();
        Form wrong =
                form.wrong(
                        frame,
                        List.of(
                                new FieldError(
                                        "/" + MONTH,
                                        "malformed",
                                        frame.t("withheld.month.wrong"),
                                        null)));
        return visit.page(
                Response.Status.BAD_REQUEST.getStatusCode(), list(wrong, thisMonth(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                register.register(
                                        new WithholdingRequest(
                                                form.valueOrNull("liquidation"),
                                                TypedPesos.read(form, "amount", visit.frame()),
                                                form.valueOrNull("paymentOrderNumber"),
                                                form.valueOrNull("paymentOrderDate")))),
                wrong -> list(wrong, monthOf(wrong), null));
    }

    /** The month that the page of the form showed. */
    private String monthOf(Form form) {
        return TaxPeriod.parse(form.value(MONTH)).map(TaxPeriod::toString).orElse(thisMonth());
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @POST
    @Path("/{id}/reverso")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reverse(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                reverse.reverse(
                                        id,
                                        new ReversalRequest(
                                                form.valueOrNull("reason"),
                                                form.valueOrNull("document")))),
                wrong -> one(wrong, id));
    }

    private static String to(WithholdingAnswer withheld) {
        return ROOT + "/" + withheld.id();
    }

    private String thisMonth() {
        return YearMonth.now(clock).toString();
    }

    private TemplateInstance list(Form form, String month, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return Templates.withholdings(
                visit.frame(),
                form,
                new Month(
                        month,
                        Rows.of(page, read.month(month, page), each -> each.id().toString()),
                        withholdings.totals(
                                officer.entityNit(), TaxPeriod.parse(month).orElseThrow())));
    }

    private TemplateInstance one(Form form, UUID id) {
        Frame frame = visit.frame();
        WithholdingAnswer withheld = read.one(id);
        return Templates.withholding(
                frame,
                form,
                withheld,
                LineRow.of(frame, withheld.lines()),
                frame.pesos(withheld.amount()));
    }
}
