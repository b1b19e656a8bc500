package co.gov.putumayo.estampillas.treasury.report.list;

import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.treasury.report.ReportDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** What was granted and not collected, without the people it was granted to. */
@ApplicationScoped
class ExemptionList implements ReportList {

    private static final String ROWS =
            """
            select to_char(g.requested_on, 'YYYY-MM'), g.entity_nit, g.entity_name,
                g.exemption_code, g.article, line ->> 'levy', count(*),
                cast(sum(cast(line ->> 'amount' as bigint)) as bigint)
            from exemption_grant g cross join lateral jsonb_array_elements(g.freed) line
            where g.status = 'GRANTED' and g.requested_on between :from and :to
            group by 1, 2, 3, 4, 5, 6
            order by 1, 2, 4, 6
            """;

    private final EntityManager entities;

    ExemptionList(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "exemptions";
    }

    @Override
    public String title() {
        return "exenciones";
    }

    @Override
    public List<String> header() {
        return List.of(
                "mes",
                "nit_entidad",
                "entidad",
                "exencion",
                "articulo",
                "estampilla",
                "actos",
                "no_recaudado");
    }

    @Override
    public void write(ReportDays days, SheetWriter sheet) {
        read(
                days,
                row ->
                        sheet.row(
                                row.month(),
                                row.entity(),
                                row.entityName(),
                                row.exemption(),
                                row.article(),
                                row.levy(),
                                row.grants(),
                                row.notCollected()));
    }

    void read(ReportDays days, Consumer<ExemptionRow> to) {
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(ROWS)
                                                .setParameter("from", days.from())
                                                .setParameter("to", days.to())
                                                .getResultList());
        rows.stream().map(Object[].class::cast).map(ExemptionList::row).forEach(to);
    }

    private static ExemptionRow row(Object[] row) {
        int column = 0;
        return new ExemptionRow(
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                ((Number) row[column++]).longValue(),
                ((Number) row[column]).longValue());
    }
}
