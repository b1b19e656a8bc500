package co.gov.putumayo.estampillas.declaration.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who declares: each has its own way to file (art. 299). */
@Schema(name = "DeclarationKind")
public enum DeclarationKind {
    /** Withholds stamps from what it pays; files with payment of the whole. */
    WITHHOLDING_AGENT("Agente de retención"),
    /** Demands the paid stamp; files with the list of deposits. */
    COLLECTOR("Sujeto recaudador");

    private final String spanishName;

    DeclarationKind(String spanishName) {
        this.spanishName = spanishName;
    }

    public String spanishName() {
        return spanishName;
    }

    public static Optional<DeclarationKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
