package co.gov.putumayo.estampillas.portal.treasury.fund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.distribution.DecideRules;
import co.gov.putumayo.estampillas.treasury.distribution.Fund;
import co.gov.putumayo.estampillas.treasury.distribution.Funds;
import co.gov.putumayo.estampillas.treasury.distribution.ProposeRules;
import co.gov.putumayo.estampillas.treasury.distribution.ReadRules;
import co.gov.putumayo.estampillas.treasury.distribution.RuleRequest;
import co.gov.putumayo.estampillas.treasury.distribution.RuleState;
import co.gov.putumayo.estampillas.treasury.distribution.RuleView;
import co.gov.putumayo.estampillas.treasury.distribution.SimulateRules;
import co.gov.putumayo.estampillas.treasury.distribution.SimulationAnswer;
import co.gov.putumayo.estampillas.treasury.distribution.SimulationRequest;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rules by which the stamps are shared out: in force, proposed, tried on the past, decided. */
@Path(RulePages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class RulePages {

    static final String ROOT = TreasuryDesk.ROOT + "/distribucion";

    private final TreasuryDesk desk;
    private final ReadRules read;
    private final ProposeRules propose;
    private final DecideRules decide;
    private final SimulateRules simulate;
    private final Funds funds;

    RulePages(
            TreasuryDesk desk,
            ReadRules read,
            ProposeRules propose,
            DecideRules decide,
            SimulateRules simulate,
            Funds funds) {
        this.desk = desk;
        this.read = read;
        this.propose = propose;
        this.decide = decide;
        this.simulate = simulate;
        this.funds = funds;
    }

    /**
     * A version.
     *
     * @param tried what it would have done with a past period; null when nobody asked
     */
    public record Shown(RuleView rules, SimulationAnswer tried) {

        public boolean isProposed() {
            return rules.state() == RuleState.PROPOSED;
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance rules(
                Frame p, RuleView inForce, List<RuleView> versions, String next);

        static native TemplateInstance rule(Frame p, Form form, Shown shown);

        static native TemplateInstance newRules(Frame p, Form form, List<Fund> funds);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("sigue") String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        List<RuleView> found = read.list(page);
        return desk.page(
                Templates.rules(
                        desk.frame(),
                        read.inForce().orElse(null),
                        page.cut(found),
                        page.next(found, RuleView::id)));
    }

    /** Filled with what holds today, of which little changes. */
    @GET
    @Path("/nueva")
    @RolesAllowed(Role.TREASURY)
    @Operation(hidden = true)
    public Response ask() {
        String today = read.inForce().map(rules -> ShareLines.write(rules.shares())).orElse("");
        return desk.page(newRules(Form.of(Map.of(ShareLines.FIELD, today))));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/nueva")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    RuleRequest request =
                            new RuleRequest(
                                    form.valueOrNull("id"),
                                    form.valueOrNull("legalAct"),
                                    form.valueOrNull("validFrom"),
                                    form.valueOrNull("reason"),
                                    ShareLines.read(form));
                    try {
                        return ROOT + "/" + propose.propose(request).id();
                    } catch (ProblemException e) {
                        throw ShareLines.onField(e, desk.frame());
                    }
                },
                this::newRules);
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response rule(@PathParam("id") String id) {
        return desk.page(rule(id, Form.empty()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    boolean approve = form.is("approve", "true");
                    decide.decide(id, approve ? RuleState.APPROVED : RuleState.REJECTED);
                    return ROOT + "/" + id;
                },
                form -> rule(id, form));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/simulacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response simulate(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.asked(
                fields,
                form -> {
                    SimulationAnswer tried =
                            simulate.simulate(
                                    new SimulationRequest(
                                            form.valueOrNull("from"),
                                            form.valueOrNull("to"),
                                            id,
                                            null));
                    return Templates.rule(desk.frame(), form, new Shown(read.get(id), tried));
                },
                form -> rule(id, form));
    }

    private TemplateInstance newRules(Form form) {
        return Templates.newRules(desk.frame(), form, funds.all());
    }

    private TemplateInstance rule(String id, Form form) {
        return Templates.rule(desk.frame(), form, new Shown(read.get(id), null));
    }
}
