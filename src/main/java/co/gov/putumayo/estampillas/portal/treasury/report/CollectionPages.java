package co.gov.putumayo.estampillas.portal.treasury.report;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Language;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.chart.BarChart;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.report.CollectionQuery;
import co.gov.putumayo.estampillas.treasury.report.CollectionRow;
import co.gov.putumayo.estampillas.treasury.report.ReadCollection;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was collected in a period by stamp, entity and month: charts with their figures. */
@Path(CollectionPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class CollectionPages {

    static final String ROOT = TreasuryDesk.ROOT + "/recaudo";
    static final String FROM = "from";
    static final String TO = "to";

    /** More bars than this are not drawn; the table and the file have them all. */
    private static final int MOST_BARS = 24;

    private static final String ENTITIES = "entity";

    private final TreasuryDesk desk;
    private final Attempt attempt;
    private final ReadCollection collection;
    private final Clock clock;

    CollectionPages(TreasuryDesk desk, Attempt attempt, ReadCollection collection, Clock clock) {
        this.desk = desk;
        this.attempt = attempt;
        this.collection = collection;
        this.clock = clock;
    }

    /** Pesos of one stamp, entity or month. */
    public record Figure(String name, long payments, long amount, long refunded) {

        Figure plus(CollectionRow row) {
            return new Figure(
                    name,
                    payments + row.payments(),
                    amount + row.amount(),
                    refunded + row.refunded());
        }
    }

    /**
     * One way to tell the collection apart.
     *
     * @param group of the file with the same figures
     * @param svg picture of the figures
     */
    public record View(String id, String title, String group, List<Figure> figures, String svg) {}

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance collection(Frame p, Form form, List<View> views);
    }

    @GET
    @Operation(hidden = true)
    public Response collection(@QueryParam(FROM) String from, @QueryParam(TO) String to) {
        Frame frame = desk.frame();
        LocalDate today = LocalDate.now(clock);
        Form typed = typed(from, to, today);
        try {
            List<View> views =
                    List.of(
                            view(frame, typed, "month", "none", CollectionRow::period),
                            view(frame, typed, "levy", "levy", row -> frame.levy(row.levy())),
                            view(frame, typed, ENTITIES, ENTITIES, CollectionPages::entity));
            return desk.page(Templates.collection(frame, typed, views));
        } catch (ProblemException e) {
            return attempt.wrong(
                    QueryErrors.onFields(e),
                    typed,
                    form -> Templates.collection(frame, form, List.of()));
        }
    }

    private static Form typed(String from, String to, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        values.put(FROM, from == null ? today.withDayOfYear(1).toString() : from);
        values.put(TO, to == null ? today.toString() : to);
        return Form.of(values);
    }

    private View view(
            Frame frame,
            Form period,
            String id,
            String group,
            Function<CollectionRow, String> name) {
        CollectionQuery query =
                CollectionQuery.read(
                        period.value(FROM), period.value(TO), null, group, LocalDate.now(clock));
        Map<String, Figure> figures = new LinkedHashMap<>();
        collection.read(
                query,
                row ->
                        figures.compute(
                                name.apply(row),
                                (key, sum) ->
                                        (sum == null ? new Figure(key, 0, 0, 0) : sum).plus(row)));
        List<Figure> all = new ArrayList<>(figures.values());
        String title = frame.join("treasury.collection.", id);
        List<BarChart.Bar> bars =
                all.stream()
                        .limit(MOST_BARS)
                        .map(one -> new BarChart.Bar(one.name(), Math.max(0, one.amount())))
                        .toList();
        String language = ENTITIES.equals(group) ? Language.ES.tag() : frame.lang();
        BarChart chart = new BarChart(title, frame.t("treasury.pesos"), bars, language);
        return new View(id, title, group, all, chart.svg(id));
    }

    private static String entity(CollectionRow row) {
        return row.entityName() == null ? row.entity() : row.entityName();
    }
}
