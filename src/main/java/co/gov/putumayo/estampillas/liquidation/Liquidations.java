package co.gov.putumayo.estampillas.liquidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads stored liquidations for other features. */
@ApplicationScoped
public class Liquidations {

    /** Kind under which liquidations are paid. */
    public static final String KIND = "liquidations";

    public Optional<LiquidationView> find(UUID id) {
        throw new IllegalStateException("not written yet");
    }
}
