package co.gov.putumayo.estampillas.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.RealTariff;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the database loads is what the properties of the engine are proved on. */
@QuarkusTest
class TariffSnapshotTest {

    @Inject TariffStore store;

    @Test
    void databaseHoldsTheTariffOfTheFile() {
        Tariff loaded = store.tariff(store.timeline().first());
        List<AnnualValues> values =
                IntStream.rangeClosed(2018, 2026).mapToObj(store::annualValues).toList();

        RealTariff file = RealTariff.read();

        assertThat(loaded).isEqualTo(file.tariff());
        assertThat(values).isEqualTo(file.annualValues());
    }

    @Test
    void tariffIsWhole() {
        Tariff loaded = store.tariff(store.timeline().first());

        assertThat(loaded.levies()).hasSize(13);
        assertThat(loaded.rules()).hasSize(4 * 8 + 3 + 6 + 2 + 2);
        assertThat(loaded.fees()).hasSize(55);
    }
}
