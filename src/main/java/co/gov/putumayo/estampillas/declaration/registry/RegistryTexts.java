package co.gov.putumayo.estampillas.declaration.registry;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the registry, in {@code messages/registry.properties}. */
@Singleton
class RegistryTexts extends Messages {

    RegistryTexts() {
        super("registry");
    }
}
