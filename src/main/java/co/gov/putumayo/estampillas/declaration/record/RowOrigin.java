package co.gov.putumayo.estampillas.declaration.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a row. */
@Schema(name = "DeclarationRowOrigin")
public enum RowOrigin {
    /** This service, from what it knows. */
    FACT,
    /** The filer, with a support. */
    MANUAL;

    public static Optional<RowOrigin> of(String code) {
        return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
