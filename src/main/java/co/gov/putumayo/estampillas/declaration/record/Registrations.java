package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;

/** The two kinds of declarant, as the registry of obligations names them. */
public final class Registrations {

    private Registrations() {}

    public static DeclarantKind kind(DeclarationKind kind) {
        return switch (kind) {
            case WITHHOLDING_AGENT -> DeclarantKind.WITHHOLDING;
            case COLLECTOR -> DeclarantKind.COLLECTION;
        };
    }
}
