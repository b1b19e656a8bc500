package co.gov.putumayo.estampillas.treasury.report.list;

import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import co.gov.putumayo.estampillas.treasury.report.ReportDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Transfers to funds by the day of the bank, and those that are not made yet by the day on which
 * they were prepared; in the order in which they were prepared.
 */
@ApplicationScoped
class TransferList implements ReportList {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String ROWS =
            """
            select t.id, t.fund, f.name, f.beneficiary, t.amount, t.collected_from, t.collected_to,
                t.due_on, t.state, t.transferred_on, t.bank_reference,
                greatest(coalesce(t.transferred_on, :today) - t.due_on, 0)
            from transfer_batch t join distribution_fund f on f.code = t.fund
            where t.state <> 'CANCELLED' and t.id > :after
                and coalesce(t.transferred_on,
                    cast(t.prepared_at at time zone 'America/Bogota' as date)) between :from and :to
            order by t.id
            limit :most
            """;

    private final EntityManager entities;
    private final Clock clock;

    TransferList(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public String title() {
        return "giros";
    }

    @Override
    public List<String> header() {
        return List.of(
                "fondo",
                "nombre",
                "beneficiario",
                "valor",
                "recaudo_desde",
                "recaudo_hasta",
                "vence",
                "estado",
                "girado",
                "referencia_banco",
                "dias_tarde");
    }

    @Override
    public void write(ReportDays days, SheetWriter sheet) {
        read(
                days,
                row ->
                        sheet.row(
                                row.fund(),
                                row.name(),
                                row.beneficiary(),
                                row.amount(),
                                row.collectedFrom(),
                                row.collectedTo(),
                                row.dueOn(),
                                row.state(),
                                row.transferredOn(),
                                row.bankReference(),
                                row.daysLate()));
    }

    void read(ReportDays days, Consumer<TransferRow> to) {
        List<TransferRow> some = after(days, FIRST);
        while (!some.isEmpty()) {
            some.forEach(to);
            some = after(days, some.get(some.size() - 1).id());
        }
    }

    private List<TransferRow> after(ReportDays days, UUID last) {
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(ROWS)
                                                .setParameter("today", LocalDate.now(clock))
                                                .setParameter("after", last)
                                                .setParameter("from", days.from())
                                                .setParameter("to", days.to())
                                                .setParameter("most", AT_ONCE)
                                                .getResultList());
        return rows.stream().map(Object[].class::cast).map(TransferList::row).toList();
    }

    private static TransferRow row(Object[] row) {
        int column = 0;
        return new TransferRow(
                (UUID) row[column++],
                (String) row[column++],
                (String) row[column++],
                (String) row[column++],
                Amounts.plain((BigDecimal) row[column++]),
                day(row[column++]),
                day(row[column++]),
                day(row[column++]),
                (String) row[column++],
                day(row[column++]),
                (String) row[column++],
                row[column] == null ? 0 : ((Number) row[column]).longValue());
    }

    private static LocalDate day(Object day) {
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
