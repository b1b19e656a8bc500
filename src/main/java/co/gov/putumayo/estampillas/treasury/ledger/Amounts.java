package co.gov.putumayo.estampillas.treasury.ledger;

import java.math.BigDecimal;

/** Amounts as programs read them: whole pesos without decimals. */
public final class Amounts {

    private Amounts() {}

    /** Null stays null. */
    public static BigDecimal plain(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
