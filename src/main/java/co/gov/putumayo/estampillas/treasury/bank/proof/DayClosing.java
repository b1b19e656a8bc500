package co.gov.putumayo.estampillas.treasury.bank.proof;

import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A day as it was when it was closed. */
@Entity
@Table(name = "bank_day_closing")
class DayClosing {

    @Id private LocalDate day;
    private long receipts;

    @Column(name = "receipt_amount")
    private BigDecimal receiptAmount;

    @Column(name = "other_amount")
    private BigDecimal otherAmount;

    private BigDecimal settled;

    @Column(name = "in_transit")
    private BigDecimal inTransit;

    private BigDecimal rejected;
    private BigDecimal residue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> explanations;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected DayClosing() {}

    DayClosing(
            LocalDate day,
            Proof.Totals totals,
            Map<String, String> explanations,
            String closedBy,
            Instant closedAt) {
        this.day = day;
        this.receipts = totals.receipts();
        this.receiptAmount = totals.receiptAmount();
        this.otherAmount = totals.other();
        this.settled = totals.settled();
        this.inTransit = totals.inTransit();
        this.rejected = totals.rejected();
        this.residue = totals.residue();
        this.explanations = Map.copyOf(explanations);
        this.closedBy = closedBy;
        this.closedAt = closedAt;
    }

    LocalDate day() {
        return day;
    }

    Proof.Closing view(Proof.Totals now) {
        Proof.Totals then =
                new Proof.Totals(
                        receipts,
                        Amounts.plain(receiptAmount),
                        Amounts.plain(otherAmount),
                        Amounts.plain(settled),
                        Amounts.plain(inTransit),
                        Amounts.plain(rejected),
                        Amounts.plain(residue));
        return new Proof.Closing(then, explanations, closedBy, closedAt, !same(then, now));
    }

    private static boolean same(Proof.Totals one, Proof.Totals two) {
        return one.receipts() == two.receipts()
                && one.receiptAmount().compareTo(two.receiptAmount()) == 0
                && one.other().compareTo(two.other()) == 0
                && one.settled().compareTo(two.settled()) == 0
                && one.inTransit().compareTo(two.inTransit()) == 0
                && one.rejected().compareTo(two.rejected()) == 0;
    }
}
