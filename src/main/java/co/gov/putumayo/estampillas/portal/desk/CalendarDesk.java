package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.declaration.obligation.ObligationView;
import co.gov.putumayo.estampillas.declaration.obligation.ReadObligations;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The months that an agent owes this year, and what each waits for. */
@Path(CalendarDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class CalendarDesk {

    static final String ROOT = Desks.ROOT + "/calendario";

    private final Visit visit;
    private final ReadObligations readObligations;
    private final Clock clock;

    CalendarDesk(Visit visit, ReadObligations readObligations, Clock clock) {
        this.visit = visit;
        this.readObligations = readObligations;
        this.clock = clock;
    }

    /** A month in the words of a page. */
    public record Month(Frame frame, ObligationView obligation) {

        private static final String PATTERN = "MMMM 'de' uuuu";

        public String name() {
            Locale locale = Locale.forLanguageTag(frame.lang());
            String pattern = "es".equals(locale.getLanguage()) ? PATTERN : "MMMM uuuu";
            return DateTimeFormatter.ofPattern(pattern, locale)
                    .format(YearMonth.parse(obligation.period()));
        }

        public String tone() {
            return switch (obligation.state()) {
                case FILED -> "valid";
                case PENDING -> "unsure";
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
                case PENDING -> frame.t("calendar.pending", obligation.days());
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

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance calendar(Frame p, int year, List<Month> months);
    }

    @GET
    @Operation(hidden = true)
    public Response months() {
        Frame frame = visit.frame();
        int year = LocalDate.now(clock).getYear();
        List<Month> months =
                readObligations.ofYear(year).stream().map(one -> new Month(frame, one)).toList();
        return visit.page(Templates.calendar(frame, year, months));
    }
}
