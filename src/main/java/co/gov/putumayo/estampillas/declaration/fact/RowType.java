package co.gov.putumayo.estampillas.declaration.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of a declaration says. */
@Schema(name = "DeclarationRowType")
public enum RowType {
    /** An act or payment with its stamp. */
    OPERATION,
    /** The same on what was added to a contract. */
    ADDITION,
    /** Difference, up or down, with a fact of this service. */
    ADJUSTMENT,
    /** Withheld above what was owed; informs, and lowers nothing (art. 301). */
    EXCESS,
    /** Withheld on a contract that was rescinded; informs, and lowers nothing (art. 301). */
    RESCINDED;

    /** Whether it counts in the box of its levy. */
    public boolean counts() {
        return this == OPERATION || this == ADDITION || this == ADJUSTMENT;
    }

    public static Optional<RowType> of(String code) {
        return Stream.of(values()).filter(type -> type.name().equals(code)).findFirst();
    }
}
