package co.gov.putumayo.estampillas.declaration.filing;

import java.util.Optional;
import java.util.UUID;

/** Identifiers as the payment module gives them back. */
final class DeclarationKeys {

    private DeclarationKeys() {}

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
