package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.declaration.obligation.OverdueView;
import co.gov.putumayo.estampillas.declaration.obligation.ReadOverdue;
import co.gov.putumayo.estampillas.declaration.summons.RecordSummons;
import co.gov.putumayo.estampillas.declaration.summons.SummonsRequest;
import co.gov.putumayo.estampillas.declaration.summons.SummonsView;
import co.gov.putumayo.estampillas.declaration.summons.Summonses;
import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who did not declare in time, and the summonses that were served. */
@Path(OverdueDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class OverdueDesk {

    static final String ROOT = RentasDesk.ROOT + "/omisos";

    private final Visit visit;
    private final Attempt attempt;
    private final ReadOverdue readOverdue;
    private final RecordSummons recordSummons;
    private final Summonses summonses;

    OverdueDesk(
            Visit visit,
            Attempt attempt,
            ReadOverdue readOverdue,
            RecordSummons recordSummons,
            Summonses summonses) {
        this.visit = visit;
        this.attempt = attempt;
        this.readOverdue = readOverdue;
        this.recordSummons = recordSummons;
        this.summonses = summonses;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance overdue(Frame p, Form form, Rows<OverdueView> months);

        static native TemplateInstance summoned(Frame p, SummonsView made, List<SummonsView> all);
    }

    @GET
    @Operation(hidden = true)
    public Response overdue(@QueryParam("cursor") String cursor) {
        return visit.page(overdue(Form.empty(), cursor));
    }

    /** Answered with the page itself: the address of another would name the entity. */
    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response summon(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.show(
                form,
                () -> recordSummons.record(request(form)),
                SummonsView.class,
                made ->
                        visit.page(
                                Templates.summoned(visit.frame(), made, summonses.of(made.nit()))),
                wrong -> overdue(wrong, null));
    }

    private static SummonsRequest request(Form form) {
        return new SummonsRequest(
                form.valueOrNull("nit"),
                form.valueOrNull("kind"),
                form.valueOrNull("period"),
                form.valueOrNull("purpose"),
                form.valueOrNull("actNumber"),
                form.valueOrNull("issuedOn"),
                form.valueOrNull("servedOn"));
    }

    private TemplateInstance overdue(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return Templates.overdue(
                visit.frame(), form, Rows.of(page, readOverdue.list("", page), OverdueView::key));
    }
}
