package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.TypedPercent;
import co.gov.putumayo.estampillas.portal.TypedPesos;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.tariff.reference.DecideValue;
import co.gov.putumayo.estampillas.tariff.reference.ProposalRequest;
import co.gov.putumayo.estampillas.tariff.reference.ProposalView;
import co.gov.putumayo.estampillas.tariff.reference.ProposeValue;
import co.gov.putumayo.estampillas.tariff.reference.ReadProposals;
import co.gov.putumayo.estampillas.tariff.reference.ReadValuesInForce;
import co.gov.putumayo.estampillas.tariff.reference.ReferenceUnit;
import co.gov.putumayo.estampillas.tariff.reference.RehearseValue;
import co.gov.putumayo.estampillas.tariff.reference.ValueInForce;
import co.gov.putumayo.estampillas.tariff.reference.ValueRehearsal;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Annual values and rates: one person proposes, whoever likes rehearses, another publishes. */
@Path(ValuesDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class ValuesDesk {

    static final String ROOT = RentasDesk.ROOT + "/valores";

    private final Visit visit;
    private final Attempt attempt;
    private final ProposeValue proposeValue;
    private final DecideValue decideValue;
    private final ReadProposals readProposals;
    private final RehearseValue rehearseValue;
    private final ReadValuesInForce readValuesInForce;
    private final Clock clock;

    ValuesDesk(
            Visit visit,
            Attempt attempt,
            ProposeValue proposeValue,
            DecideValue decideValue,
            ReadProposals readProposals,
            RehearseValue rehearseValue,
            ReadValuesInForce readValuesInForce,
            Clock clock) {
        this.visit = visit;
        this.attempt = attempt;
        this.proposeValue = proposeValue;
        this.decideValue = decideValue;
        this.readProposals = readProposals;
        this.rehearseValue = rehearseValue;
        this.readValuesInForce = readValuesInForce;
        this.clock = clock;
    }

    /** A value that counts today, in the words of a page. */
    public record InForce(Frame frame, ValueInForce found) {

        public String name() {
            String unit = frame.join("values.unit.", found.unit().name());
            return found.period() == null ? unit : unit + ", " + found.period();
        }

        public String value() {
            return found.value() == null
                    ? "—"
                    : ShownValue.shown(frame, found.unit(), found.value());
        }
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance values(
                Frame p,
                Form form,
                ReferenceUnit[] units,
                List<InForce> inForce,
                Rows<ShownValue> values);

        static native TemplateInstance value(Frame p, Form form, ShownValue value);

        static native TemplateInstance valueRehearsal(
                Frame p, ShownValue value, ValueRehearsal rehearsal, String before, String change);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("cursor") String cursor) {
        return visit.page(list(Form.empty(), cursor));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                proposeValue.propose(
                                        new ProposalRequest(
                                                form.valueOrNull("unit"),
                                                form.valueOrNull("period"),
                                                value(form),
                                                form.valueOrNull("source"),
                                                form.valueOrNull("reason")))),
                wrong -> list(wrong, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @GET
    @Path("/{id}/ensayo")
    @Operation(hidden = true)
    public Response rehearse(@PathParam("id") UUID id) {
        ValueRehearsal rehearsal = rehearseValue.rehearse(id);
        Frame frame = visit.frame();
        ShownValue value = new ShownValue(frame, rehearsal.proposal());
        return visit.page(
                Templates.valueRehearsal(
                        frame,
                        value,
                        rehearsal,
                        Optional.ofNullable(rehearsal.valueBefore()).map(value::shown).orElse(null),
                        Optional.ofNullable(rehearsal.changeOnBefore())
                                .map(BigDecimal::new)
                                .map(Decimals::percent)
                                .orElse(null)));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/publicacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return attempt.then(
                visit.posted(fields), () -> to(decideValue.publish(id)), wrong -> one(wrong, id));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/descarte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                decideValue.discard(
                                        id,
                                        new ProposalRequest.Discard(form.valueOrNull("reason")))),
                wrong -> one(wrong, id));
    }

    /** Typed as pesos or, for rates, as a percentage; what is neither goes on as it is. */
    private static String value(Form form) {
        String typed = form.valueOrNull("value");
        boolean rate =
                List.of(ReferenceUnit.values()).stream()
                        .anyMatch(unit -> ShownValue.isRate(unit) && form.is("unit", unit.name()));
        if (typed == null || rate) {
            return TypedPercent.fraction(typed);
        }
        return TypedPesos.parse(typed).map(Decimals::plain).orElse(typed);
    }

    private static String to(ProposalView proposal) {
        return ROOT + "/" + proposal.id();
    }

    private TemplateInstance list(Form form, String cursor) {
        Frame frame = visit.frame();
        PageRequest page = PageRequest.of(null, cursor);
        List<ShownValue> found =
                readProposals.list(Optional.empty(), page).stream()
                        .map(each -> new ShownValue(frame, each))
                        .toList();
        return Templates.values(
                frame,
                form,
                ReferenceUnit.values(),
                readValuesInForce.on(LocalDate.now(clock)).stream()
                        .map(each -> new InForce(frame, each))
                        .toList(),
                Rows.of(page, found, each -> each.proposal().id().toString()));
    }

    private TemplateInstance one(Form form, UUID id) {
        Frame frame = visit.frame();
        return Templates.value(frame, form, new ShownValue(frame, readProposals.get(id)));
    }
}
