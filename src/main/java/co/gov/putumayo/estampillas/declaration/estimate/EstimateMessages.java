package co.gov.putumayo.estampillas.declaration.estimate;

import co.gov.putumayo.estampillas.shared.Messages;
import jakarta.inject.Singleton;

/** Spanish texts of the calculators, in {@code messages/estimates.properties}. */
@Singleton
class EstimateMessages extends Messages {

    EstimateMessages() {
        super("estimates");
    }
}
