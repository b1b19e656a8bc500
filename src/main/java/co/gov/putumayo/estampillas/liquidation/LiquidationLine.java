package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.tariff.Assessment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** One levy owed, as assessed. */
@Embeddable
class LiquidationLine {

    private String levy;

    @Enumerated(EnumType.STRING)
    private Assessment.Kind kind;

    private String name;

    @Column(name = "base_kind")
    private String baseKind;

    @Column(name = "base_amount")
    private BigDecimal baseAmount;

    private BigDecimal rate;
    private Integer quantity;
    private BigDecimal exact;
    private long amount;
    private String ordinance;
    private String article;

    protected LiquidationLine() {}

    LiquidationLine(Assessment.Line line) {
        this.levy = line.levy();
        this.kind = line.kind();
        this.name = line.name();
        this.baseKind = line.base().kind();
        this.baseAmount = new BigDecimal(line.base().amount());
        this.rate = new BigDecimal(line.rate());
        this.quantity = line.quantity();
        this.exact = new BigDecimal(line.exact());
        this.amount = line.amount();
        this.ordinance = line.ordinance();
        this.article = line.article();
    }

    Assessment.Line view() {
        return new Assessment.Line(
                levy,
                kind,
                name,
                new Assessment.Base(baseKind, baseAmount.toPlainString()),
                rate.toPlainString(),
                quantity,
                exact.toPlainString(),
                amount,
                ordinance,
                article);
    }
}
