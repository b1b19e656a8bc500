package co.gov.putumayo.estampillas.treasury.refund;

import java.util.Set;

/** Life of a refund, and what comes next in each state for Tesorería and for the payer. */
public enum RefundState {
    REQUESTED("Radicada", "Tomarla en estudio.", Payer.WAITS),
    UNDER_REVIEW("En estudio", "Decidirla dentro del término.", Payer.WAITS),
    /** It lacks something (arts. 630, 632). */
    INADMITTED(
            "Inadmitida",
            "Esperar a que se corrija; vencido el mes, rechazarla (art. 630-4).",
            "Corrija la solicitud; si no lo hace a tiempo se rechaza en forma definitiva."),
    /** Its term is suspended (art. 631). */
    INVESTIGATED(
            "En investigación previa",
            "Terminar la investigación: vencido su plazo el término vuelve a correr.",
            "Tesorería investiga; mientras tanto no corre el término para devolver."),
    /** Refused for the time being, while a special requirement is resolved (art. 630 par. 2). */
    CONTESTED(
            "Rechazada provisionalmente",
            "Esperar el acto que resuelva el requerimiento especial y registrarlo.",
            "No debe pedir de nuevo: cuando se resuelva el requerimiento especial, entregue a"
                    + " Tesorería copia del acto."),
    /** Approved by one person; the amount asks for a second. */
    PROPOSED("En estudio", "Otra persona debe confirmar o devolver la decisión.", Payer.WAITS),
    APPROVED(
            "Aprobada",
            "Pagarla y registrar fecha y referencia del banco.",
            "Tesorería paga a la cuenta que usted dijo; después del término paga además intereses."),
    REFUSED(
            "Negada",
            "Ninguno.",
            "Si no está de acuerdo, interponga el recurso que dice el acto que se le notificó."),
    PAID("Pagada", "Ninguno.", "Nada: el dinero salió hacia su cuenta o pagó sus deudas."),
    WITHDRAWN("Desistida", "Ninguno.", "Nada: puede pedir de nuevo mientras esté en término.");

    private final String spanishName;
    private final String nextStep;
    private final String payersNextStep;

    RefundState(String spanishName, String nextStep, String payersNextStep) {
        this.spanishName = spanishName;
        this.nextStep = nextStep;
        this.payersNextStep = payersNextStep;
    }

    /** Where it may go from here. */
    public Set<RefundState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
            case UNDER_REVIEW ->
                    Set.of(
                            PROPOSED,
                            APPROVED,
                            REFUSED,
                            INADMITTED,
                            INVESTIGATED,
                            CONTESTED,
                            WITHDRAWN);
            case INADMITTED -> Set.of(UNDER_REVIEW, REFUSED, WITHDRAWN);
            case INVESTIGATED, CONTESTED -> Set.of(UNDER_REVIEW, WITHDRAWN);
            case PROPOSED -> Set.of(APPROVED, UNDER_REVIEW);
            case APPROVED -> Set.of(PAID);
            case REFUSED -> Set.of(UNDER_REVIEW);
            case PAID, WITHDRAWN -> Set.of();
        };
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case REFUSED, PAID, WITHDRAWN -> false;
            default -> true;
        };
    }

    /** Whether somebody of Tesorería decides it next. */
    public boolean isToDecide() {
        return this == REQUESTED || this == UNDER_REVIEW || this == PROPOSED;
    }

    public String spanishName() {
        return spanishName;
    }

    /** For Tesorería, in Spanish. */
    public String nextStep() {
        return nextStep;
    }

    /** For the payer, in Spanish. */
    public String payersNextStep() {
        return payersNextStep;
    }

    /** Said in more than one state. */
    private static final class Payer {
        static final String WAITS = "Tesorería decide y, si la aprueba, paga.";
    }
}
