package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.chart.BarChart;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the same declaration costs when it is paid later. */
@Path(Paths.ONE + "/" + Paths.WAITING)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class WaitDesk {

    private static final int HALF_A_MONTH = 15;
    private static final int MONTH_ENDS = 3;

    private final Visit visit;
    private final ReadDeclarations read;
    private final Clock clock;

    WaitDesk(Visit visit, ReadDeclarations read, Clock clock) {
        this.visit = visit;
        this.read = read;
        this.clock = clock;
    }

    /**
     * @param days asked for
     * @param known of them, what is owed on each
     * @param chart of their totals, an SVG
     */
    public record Wait(List<LocalDate> days, List<Owed> known, RawString chart) {

        /** Whether some day is left out for want of a published rate. */
        public boolean partial() {
            return known.size() < days.size();
        }
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance waiting(Frame p, DeclarationPage page, Wait wait);
    }

    @GET
    @Operation(hidden = true)
    public Response cost(@PathParam("id") UUID id) {
        Frame frame = visit.frame();
        DeclarationPage page = DeclarationPage.of(frame, read.whole(id, "whole"));
        if (!page.waits()) {
            return visit.goTo(Paths.of(id));
        }
        List<LocalDate> days = days(LocalDate.now(clock));
        List<Owed> known = read.costOn(id, days);
        List<BarChart.Bar> bars =
                known.stream()
                        .map(day -> new BarChart.Bar(frame.day(day.day()), day.total()))
                        .toList();
        BarChart chart = new BarChart(frame.t("wait.chart"), frame.t("wait.pesos"), bars);
        return visit.page(
                Templates.waiting(frame, page, new Wait(days, known, new RawString(chart.svg()))));
    }

    /** Today, in fifteen days, and the ends of this month and those that follow. */
    private static List<LocalDate> days(LocalDate today) {
        Stream<LocalDate> ends =
                IntStream.range(0, MONTH_ENDS)
                        .mapToObj(
                                months -> YearMonth.from(today).plusMonths(months).atEndOfMonth());
        return Stream.concat(Stream.of(today, today.plusDays(HALF_A_MONTH)), ends)
                .distinct()
                .sorted()
                .toList();
    }
}
