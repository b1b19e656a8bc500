package co.gov.putumayo.estampillas.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What every receipt says of who collects. */
@ConfigMapping(prefix = "estampillas.receipt")
public interface ReceiptConfig {

    /** The collecting entity, the first thing a receipt must name (art. 306). */
    Collector collector();

    /** Who collects the stamps (art. 289). */
    interface Collector {

        /** Its legal name. */
        @WithDefault("Departamento del Putumayo")
        String name();

        /** Its NIT with check digit, as printed. */
        @WithDefault("800094164-4")
        String nit();

        /** The office that answers for the collection. */
        @WithDefault("Secretaría de Hacienda")
        String office();
    }
}
