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
import java.util.Optional;

/** Proves a day, with what is known now. */
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
        List<Proof.Item> items =
                rows(ofDay(ProofSql.RESIDUE, day)).stream().map(ProveDay::item).toList();
        Object[] row = (Object[]) ofDay(ProofSql.TOTALS, day).getSingleResult();
        Proof.Totals totals = totals(row);
        return new Proof(
                day,
                totals,
                items,
                rows(entities.createNativeQuery(ProofSql.BANK_ONLY).setParameter("day", day))
                        .stream()
                        .map(ProveDay::bankOnly)
                        .toList(),
                Optional.ofNullable(closings.findById(day))
                        .map(closing -> closing.view(totals))
                        .orElse(null));
    }

    private Query ofDay(String sql, LocalDate day) {
        return entities.createNativeQuery(sql)
                .setParameter("begin", day.atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("end", day.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant())
                .setParameter("transit", day.isAfter(transit.lastDayOver()));
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Proof.Totals totals(Object[] row) {
        int column = 0;
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
        BigDecimal ours = pesos(row[2]);
        BigDecimal accounted = pesos(row[3]);
        return new Proof.Item(
                (String) row[0], (String) row[1], ours, accounted, ours.subtract(accounted));
    }

    private static Proof.BankOnly bankOnly(Object[] row) {
        return new Proof.BankOnly((String) row[0], ((Number) row[1]).longValue(), pesos(row[2]));
    }

    private static BigDecimal pesos(Object amount) {
        return Amounts.plain((BigDecimal) amount);
    }
}
