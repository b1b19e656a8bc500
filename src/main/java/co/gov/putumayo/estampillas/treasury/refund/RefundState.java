package co.gov.putumayo.estampillas.treasury.refund;

import java.util.Set;

/** Life of a refund, and what Tesorería does next in each state. */
public enum RefundState {
    REQUESTED("Radicada", "Tomarla en estudio."),
    UNDER_REVIEW("En estudio", "Decidirla dentro del término."),
    /** Approved by one person; the amount asks for a second. */
    PROPOSED("En estudio", "Otra persona debe confirmar o devolver la decisión."),
    APPROVED("Aprobada", "Pagarla y registrar fecha y referencia del banco."),
    REFUSED("Negada", "Ninguno."),
    PAID("Pagada", "Ninguno."),
    WITHDRAWN("Desistida", "Ninguno.");

    private final String spanishName;
    private final String nextStep;

    RefundState(String spanishName, String nextStep) {
        this.spanishName = spanishName;
        this.nextStep = nextStep;
    }

    /** Where it may go from here. */
    public Set<RefundState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW -> Set.of(PROPOSED, APPROVED, REFUSED, WITHDRAWN);
            case PROPOSED -> Set.of(APPROVED, UNDER_REVIEW);
            case APPROVED -> Set.of(PAID);
            case REFUSED, PAID, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the clock of the decision and payment still runs. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String spanishName() {
        return spanishName;
    }

    /** For Tesorería, in Spanish. */
    public String nextStep() {
        return nextStep;
    }
}
