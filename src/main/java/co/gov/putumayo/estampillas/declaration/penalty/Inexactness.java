package co.gov.putumayo.estampillas.declaration.penalty;

import java.math.BigDecimal;

/** Penalties for an inexact declaration, by what made it so (arts. 439, 440). */
public enum Inexactness {
    /** Of the difference between the official amount to pay and the declared one. */
    GENERAL("1"),
    /** Of the greater tax, when assets were omitted or liabilities invented (numeral 1). */
    OMITTED_ASSETS("2"),
    /** Of the difference, for purchases from fictitious suppliers or abuse (numeral 2). */
    ABUSE("1.6"),
    /** Of the inexact values, for the same conduct in declarations of values (numeral 3). */
    INEXACT_VALUES("0.2");

    private final BigDecimal rate;

    Inexactness(String rate) {
        this.rate = new BigDecimal(rate);
    }

    /**
     * @param base pesos of what the kind is a fraction of; nothing is due when it is zero
     */
    public Penalty penalty(long base, PayShare share, MinimumPenalty minimum) {
        return base == 0 ? Penalty.NONE : Penalty.of(base, rate, share, minimum);
    }
}
