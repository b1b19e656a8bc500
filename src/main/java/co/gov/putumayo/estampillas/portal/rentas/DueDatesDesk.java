package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.declaration.duedate.DecideExtension;
import co.gov.putumayo.estampillas.declaration.duedate.DueDate;
import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.duedate.ExtensionRequest;
import co.gov.putumayo.estampillas.declaration.duedate.ProposeExtension;
import co.gov.putumayo.estampillas.declaration.duedate.ReadExtensions;
import co.gov.putumayo.estampillas.declaration.duedate.RecordedExtension;
import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
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
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Until when each month is declared, and the acts that move it: proposed, approved by another. */
@Path(DueDatesDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class DueDatesDesk {

    static final String ROOT = RentasDesk.ROOT + "/vencimientos";

    private static final String YEAR = "anio";

    private final Visit visit;
    private final Attempt attempt;
    private final DueDates dueDates;
    private final ProposeExtension proposeExtension;
    private final DecideExtension decideExtension;
    private final ReadExtensions readExtensions;
    private final Clock clock;

    DueDatesDesk(
            Visit visit,
            Attempt attempt,
            DueDates dueDates,
            ProposeExtension proposeExtension,
            DecideExtension decideExtension,
            ReadExtensions readExtensions,
            Clock clock) {
        this.visit = visit;
        this.attempt = attempt;
        this.dueDates = dueDates;
        this.proposeExtension = proposeExtension;
        this.decideExtension = decideExtension;
        this.readExtensions = readExtensions;
        this.clock = clock;
    }

    /**
     * A period and its last day.
     *
     * @param ordinary last day without the act
     * @param act that moved it and why; null when none did
     */
    public record Period(String name, LocalDate dueDate, LocalDate ordinary, String act) {

        private static Period of(DueDate due) {
            DueDate.Extension moved = due.extension();
            return new Period(
                    due.period().toString(),
                    due.dueDate(),
                    moved == null ? due.dueDate() : moved.ordinaryDueDate(),
                    moved == null ? null : moved.legalAct() + ": " + moved.reason());
        }
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance dueDates(
                Frame p, Form form, int year, List<Period> periods, List<RecordedExtension> open);

        static native TemplateInstance extension(
                Frame p, Form form, RecordedExtension act, String calendar);
    }

    @GET
    @Operation(hidden = true)
    public Response ofYear(@QueryParam(YEAR) Integer year) {
        int asked = year == null ? Year.now(clock).getValue() : year;
        if (!DueDates.knows(asked)) {
            throw ProblemException.of(ErrorCode.NOT_FOUND);
        }
        return visit.page(page(Form.empty(), asked));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () -> to(proposeExtension.propose(request(form))),
                wrong -> page(wrong, Year.now(clock).getValue()));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/aprobacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return attempt.then(
                visit.posted(fields),
                () -> to(decideExtension.approve(id)),
                wrong -> one(wrong, id));
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
                                decideExtension.discard(
                                        id,
                                        new ExtensionRequest.Discard(form.valueOrNull("reason")))),
                wrong -> one(wrong, id));
    }

    private static String to(RecordedExtension act) {
        return ROOT + "/" + act.id();
    }

    private TemplateInstance one(Form form, UUID id) {
        RecordedExtension act = readExtensions.get(id);
        int year = YearMonth.parse(act.period()).getYear();
        return Templates.extension(visit.frame(), form, act, ROOT + "?" + YEAR + "=" + year);
    }

    private static ExtensionRequest request(Form form) {
        return new ExtensionRequest(
                form.valueOrNull("period"),
                form.valueOrNull("dueDate"),
                form.valueOrNull("legalAct"),
                form.valueOrNull("legalActDate"),
                form.valueOrNull("reason"),
                form.valueOrNull("relief"));
    }

    private TemplateInstance page(Form form, int year) {
        return Templates.dueDates(
                visit.frame(),
                form,
                year,
                dueDates.ofYear(year).stream().map(Period::of).toList(),
                readExtensions.open());
    }
}
