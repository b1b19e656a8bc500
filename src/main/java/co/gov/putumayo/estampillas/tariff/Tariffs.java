package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;

/** Assesses acts with the tariff, annual values and fees in force on the act's date. */
@ApplicationScoped
public class Tariffs {

    /**
     * @param act as the client described it; null counts as missing
     * @param date ISO date of the taxable event in Bogotá; null counts as missing
     * @param violations receives all that is wrong, under {@code /act/...} and {@code /date}
     * @return the assessment, or null when something was added to {@code violations}
     */
    public Assessment assess(ActRequest act, String date, Violations violations) {
        throw new IllegalStateException("not written yet");
    }
}
