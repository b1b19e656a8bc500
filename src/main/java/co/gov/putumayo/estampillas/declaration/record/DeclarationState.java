package co.gov.putumayo.estampillas.declaration.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a declaration is in its life. */
@Schema(name = "DeclarationState")
public enum DeclarationState {
    DRAFT("Borrador"),
    /** With every signature it needs. */
    SIGNED("Firmada"),
    /** Presented by an agent who owes; filed when the whole is paid. */
    AWAITING_PAYMENT("Presentada, pendiente de pago"),
    FILED("Presentada"),
    /** Filed, and later corrected by another. */
    CORRECTED("Corregida"),
    WITHDRAWN("Retirada"),
    /** Presented, but an act of Rentas says that it counts as not filed (art. 415, par. 1). */
    NOT_FILED("No presentada");

    private final String spanishName;

    DeclarationState(String spanishName) {
        this.spanishName = spanishName;
    }

    public String spanishName() {
        return spanishName;
    }

    /** Whether its content may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == SIGNED;
    }

    public boolean isFiled() {
        return this == FILED || this == CORRECTED;
    }

    public static Optional<DeclarationState> of(String code) {
        return Stream.of(values()).filter(state -> state.name().equals(code)).findFirst();
    }
}
