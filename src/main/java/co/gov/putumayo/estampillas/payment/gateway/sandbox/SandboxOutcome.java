package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What one may have the bank do with a transaction. */
enum SandboxOutcome {
    APPROVE("Aprobar el pago", "Descuenta el valor exacto y avisa."),
    REJECT("Rechazar el pago", "No descuenta nada y avisa."),
    PENDING("Dejar pendiente", "No responde todavía; se puede decidir después en esta página."),
    APPROVE_LATE(
            "Rechazar y aprobar tarde",
            "Avisa un rechazo y poco después aprueba: el dinero llega cuando nadie lo esperaba."),
    TIMEOUT_AFTER_CHARGE(
            "Cobrar y no responder", "Descuenta el valor, no avisa y su página se cae."),
    ANSWER_TWICE("Aprobar y avisar dos veces", "Descuenta una vez y envía dos avisos."),
    WRONG_AMOUNT("Cobrar otro valor", "Descuenta un valor distinto del pedido y avisa.");

    private final String label;
    private final String explanation;

    SandboxOutcome(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static SandboxOutcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown outcome"));
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
