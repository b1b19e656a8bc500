package co.gov.putumayo.estampillas.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Internal identifiers: UUID version 7, so that rows made together lie together in an index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
