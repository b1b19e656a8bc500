package co.gov.putumayo.estampillas.treasury.bank.proof;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.matching.TransitTerm;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proves days, with what is known now. */
@ApplicationScoped
public class ProveDay {

    private final EntityManager entities;
    private final DayClosingRepository closings;
    private final TransitTerm transit;

    ProveDay(EntityManager entities, DayClosingRepository closings, TransitTerm transit) {
        this.entities = entities;
        this.closings = closings;
        this.transit = transit;
    }

    @Transactional
    public Proof prove(LocalDate day) {
        return prove(day, day).get(0);
    }

    /**
     * Each day between two, both included, in their order: in as many statements as one day alone.
     */
    @Transactional
    public List<Proof> prove(LocalDate first, LocalDate last) {
        Map<LocalDate, List<Object[]>> items = rows(between(ProofSql.RESIDUE, first, last));
        Map<LocalDate, List<Object[]>> totals = rows(between(ProofSql.TOTALS, first, last));
        Map<LocalDate, List<Object[]>> bankOnly =
                rows(
                        entities.createNativeQuery(ProofSql.BANK_ONLY)
                                .setParameter("first", first)
                                .setParameter("last", last));
        Map<LocalDate, DayClosing> closed = closings.between(first, last);
        return first.datesUntil(last.plusDays(1))
                .map(
                        day -> {
                            Proof.Totals now =
                                    list(totals, day, ProveDay::totals).stream()
                                            .findFirst()
                                            .orElse(Proof.Totals.NOTHING);
                            return new Proof(
                                    day,
                                    now,
                                    list(items, day, ProveDay::item),
                                    list(bankOnly, day, ProveDay::bankOnly),
                                    closed.containsKey(day) ? closed.get(day).view(now) : null);
                        })
                .toList();
    }

    private Query between(String sql, LocalDate first, LocalDate last) {
        return entities.createNativeQuery(sql)
                .setParameter("begin", first.atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("end", last.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("zone", LegalTime.BOGOTA.getId())
                .setParameter("over", transit.lastDayOver());
    }

    /** By their day, which stands first. */
    private static Map<LocalDate, List<Object[]>> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> LocalDate.parse((String) row[0])));
    }

    private static <T> List<T> list(
            Map<LocalDate, List<Object[]>> rows, LocalDate day, Function<Object[], T> one) {
        return rows.getOrDefault(day, List.of()).stream().map(one).toList();
    }

    private static Proof.Totals totals(Object[] row) {
        int column = 1;
        long receipts = ((Number) row[column++]).longValue();
        BigDecimal receiptAmount = pesos(row[column++]);
        BigDecimal other = pesos(row[column++]);
        BigDecimal settled = pesos(row[column++]);
        BigDecimal inTransit = pesos(row[column++]);
        BigDecimal rejected = pesos(row[column]);
        return new Proof.Totals(
                receipts,
                receiptAmount,
                other,
                settled,
                inTransit,
                rejected,
                receiptAmount.add(other).subtract(settled).subtract(inTransit).subtract(rejected));
    }

    private static Proof.Item item(Object[] row) {
        int column = 1;
        String key = (String) row[column++];
        String reason = (String) row[column++];
        BigDecimal ours = pesos(row[column++]);
        BigDecimal accounted = pesos(row[column]);
        return new Proof.Item(key, reason, ours, accounted, ours.subtract(accounted));
    }

    private static Proof.BankOnly bankOnly(Object[] row) {
        int column = 1;
        return new Proof.BankOnly(
                (String) row[column++], ((Number) row[column++]).longValue(), pesos(row[column]));
    }

    private static BigDecimal pesos(Object amount) {
        return Amounts.plain((BigDecimal) amount);
    }
}
