package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Texts of {@code messages/bank-items.properties}. */
@Singleton
class ItemTexts extends Messages {

    ItemTexts() {
        super("bank-items");
    }

    /** What is done next about an item whose owner has not said. */
    String nextStep(ItemKind kind) {
        return get("next." + kind);
    }
}
