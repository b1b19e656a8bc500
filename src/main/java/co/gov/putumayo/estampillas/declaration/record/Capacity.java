package co.gov.putumayo.estampillas.declaration.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which capacity somebody signs (art. 416). */
@Schema(name = "SigningCapacity")
public enum Capacity {
    DECLARANT("Declarante"),
    ACCOUNTANT("Contador público"),
    REVISOR_FISCAL("Revisor fiscal");

    private final String spanishName;

    Capacity(String spanishName) {
        this.spanishName = spanishName;
    }

    public String spanishName() {
        return spanishName;
    }

    public static Optional<Capacity> of(String code) {
        return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
