package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The yearly reports that the statute asks for: arts. 315 and 323. */
@ApplicationScoped
class ReportYear {

    private final EntityManager entities;
    private final ReadCollection collection;

    ReportYear(EntityManager entities, ReadCollection collection) {
        this.entities = entities;
        this.collection = collection;
    }

    /** A report that the statute asks for. */
    private enum Duty {
        FRONTIER(
                "315",
                "pro-desarrollo-fronterizo",
                "Comisiones Terceras de Senado y Cámara",
                "En marzo del año siguiente"),
        ELECTRIFICATION(
                "323",
                "pro-electrificacion-rural",
                "Asamblea Departamental y Comisiones Terceras del Congreso",
                "Dentro de los diez días siguientes al inicio de sesiones ordinarias de la"
                        + " Asamblea");

        private final String article;
        private final String levy;
        private final String recipient;
        private final String due;

        Duty(String article, String levy, String recipient, String due) {
            this.article = article;
            this.levy = levy;
            this.recipient = recipient;
            this.due = due;
        }
    }

    /**
     * @throws ProblemException 404 when the statute asks for no report in that article
     */
    YearlyReport report(String article, int year) {
        Duty duty =
                EnumSet.allOf(Duty.class).stream()
                        .filter(each -> each.article.equals(article))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
        List<CollectionRow> months = new ArrayList<>();
        collection.read(
                new CollectionQuery(first, last, TimeUnit.MONTH, EnumSet.of(Dimension.LEVY)),
                row -> {
                    if (duty.levy.equals(row.levy())) {
                        months.add(row);
                    }
                });
        return new YearlyReport(
                duty.article,
                duty.levy,
                year,
                duty.recipient,
                duty.due,
                months.stream().mapToLong(CollectionRow::amount).sum(),
                months.stream().mapToLong(CollectionRow::refunded).sum(),
                months,
                funds(duty.levy, first, last));
    }

    private List<YearlyReport.Fund> funds(String levy, LocalDate first, LocalDate last) {
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(CollectionSql.FUNDS)
                                                .setParameter("levy", levy)
                                                .setParameter("first", first)
                                                .setParameter("last", last)
                                                .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new YearlyReport.Fund(
                                        (String) row[0], (String) row[1], (BigDecimal) row[2]))
                .toList();
    }
}
