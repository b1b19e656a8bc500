package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.obligation.ObligationView;
import co.gov.putumayo.estampillas.declaration.obligation.ReadObligations;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.declaration.view.DeclarationSummary;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The months that an agent owes in a year, and what each waits for. */
@Path(Paths.CALENDAR)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class CalendarDesk {

    private final Visit visit;
    private final ReadObligations readObligations;
    private final ReadDeclarations readDeclarations;
    private final Clock clock;

    CalendarDesk(
            Visit visit,
            ReadObligations readObligations,
            ReadDeclarations readDeclarations,
            Clock clock) {
        this.visit = visit;
        this.readObligations = readObligations;
        this.readDeclarations = readDeclarations;
        this.clock = clock;
    }

    /**
     * A month in the words of a page.
     *
     * @param declaration the last one made of it that holds, null when there is none
     * @param over whether the month ended, so that it may be declared
     */
    public record Month(
            Frame frame, ObligationView obligation, DeclarationSummary declaration, boolean over) {

        public String name() {
            return frame.month(obligation.period());
        }

        public DeclarationKind kind() {
            return kindOf(obligation);
        }

        public String tone() {
            return switch (obligation.state()) {
                case FILED -> "valid";
                case PENDING -> over ? "unsure" : "";
                case OVERDUE -> "invalid";
            };
        }

        public String icon() {
            return switch (obligation.state()) {
                case FILED -> "✔";
                case PENDING -> "…";
                case OVERDUE -> "✘";
            };
        }

        public String state() {
            return switch (obligation.state()) {
                case FILED -> frame.t("calendar.filed", obligation.declarationNumber());
                case PENDING ->
                        over
                                ? frame.t("calendar.pending", obligation.days())
                                : frame.t("calendar.running");
                case OVERDUE -> frame.t("calendar.overdue", -obligation.days());
            };
        }

        public String dueDate() {
            return frame.day(obligation.dueDate());
        }

        public String summons() {
            return obligation.summonedOn() == null
                    ? null
                    : frame.t("calendar.summoned", frame.day(obligation.summonedOn()));
        }
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance calendar(
                Frame p, Form form, ShownYear year, List<Month> months);
    }

    @GET
    @Operation(hidden = true)
    public Response months(@QueryParam("anio") String asked) {
        LocalDate today = LocalDate.now(clock);
        ShownYear year = ShownYear.of(asked, today);
        Frame frame = visit.frame();
        List<DeclarationSummary> made = readDeclarations.ofYear(year.value());
        List<Month> months =
                readObligations.ofYear(year.value()).stream()
                        .map(owed -> new Month(frame, owed, last(made, owed), over(owed, today)))
                        .toList();
        return visit.page(Templates.calendar(frame, Form.empty(), year, months));
    }

    private static DeclarationSummary last(List<DeclarationSummary> made, ObligationView owed) {
        return made.stream()
                .filter(each -> each.period().equals(owed.period()))
                .filter(each -> each.kind() == kindOf(owed))
                .filter(each -> each.state() != DeclarationState.WITHDRAWN)
                .filter(each -> each.state() != DeclarationState.NOT_FILED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static DeclarationKind kindOf(ObligationView owed) {
        return owed.kind().equals(DeclarantKind.WITHHOLDING.code())
                ? DeclarationKind.WITHHOLDING_AGENT
                : DeclarationKind.COLLECTOR;
    }

    private static boolean over(ObligationView owed, LocalDate today) {
        return YearMonth.parse(owed.period()).atEndOfMonth().isBefore(today);
    }
}
