package co.gov.putumayo.estampillas.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The only source of time. Inject {@link Clock}: {@code clock.instant()} for moments, {@code
 * LocalDate.now(clock)} for legal dates, which are those of Bogotá (Ley 4 of 1913).
 */
public class LegalTime {

    public static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(BOGOTA);
    }
}
