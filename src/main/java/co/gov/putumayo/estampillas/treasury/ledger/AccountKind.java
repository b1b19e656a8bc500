package co.gov.putumayo.estampillas.treasury.ledger;

import java.util.Locale;

/** What an account is for; some have one account, others one for each gateway, stamp or fund. */
public enum AccountKind {
    /** Money a gateway holds for the Department. */
    CLEARING(Side.DEBIT, "Pasarela por consignar"),
    /** Money in the Department's bank account. */
    BANK(Side.DEBIT, "Banco"),
    /** Approvals that a gateway took back and nobody decided about. */
    REVERSALS(Side.DEBIT, "Reversiones por decidir"),
    /** Commissions kept by gateways; the payer never bears them (art. 570 par.). */
    GATEWAY_COSTS(Side.DEBIT, "Comisiones de pasarelas"),
    /** Interest the Department owes for refunding late (art. 634). */
    REFUND_INTEREST(Side.DEBIT, "Intereses por devoluciones tardías"),
    /** Differences with a bank that two people gave up. */
    DIFFERENCES(Side.DEBIT, "Diferencias dadas de baja"),
    /** Income of a stamp not yet distributed. */
    STAMP(Side.CREDIT, "Estampilla por distribuir"),
    /** The share of pension funds (art. 308). */
    PENSION(Side.CREDIT, "Fondo de pensiones"),
    /** What the statute destines a stamp to. */
    DESTINATION(Side.CREDIT, "Destinación"),
    FEE(Side.CREDIT, "Derechos y tasas"),
    /** Contribution on public works (arts. 275-286). */
    CONTRIBUTION(Side.CREDIT, "Contribución"),
    /** Money of unknown origin (art. 300). */
    UNIDENTIFIED(Side.CREDIT, "Recursos sin identificar"),
    /** Money to be given back (arts. 301-302). */
    REFUNDS_PAYABLE(Side.CREDIT, "Devoluciones por pagar"),
    PENALTIES(Side.CREDIT, "Sanciones"),
    INTEREST(Side.CREDIT, "Intereses de mora"),
    /** Overdue debts that refunds paid (art. 633). */
    SET_OFF(Side.CREDIT, "Deudas pagadas por compensación");

    /** The side on which an account of the kind grows. */
    public enum Side {
        DEBIT,
        CREDIT
    }

    private final Side normalSide;
    private final String spanishName;

    AccountKind(Side normalSide, String spanishName) {
        this.normalSide = normalSide;
        this.spanishName = spanishName;
    }

    public Side normalSide() {
        return normalSide;
    }

    String spanishName() {
        return spanishName;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
