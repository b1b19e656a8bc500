package co.gov.putumayo.estampillas.declaration.rehearsal;

import static org.hamcrest.Matchers.hasItem;

import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.ReferenceValues;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Period 2038-12 is due on 2039-01-24; a month that no other test looks at. */
@QuarkusTest
class FiledDeclarationsTest {

    @Inject FreshDeclarants fresh;
    @Inject EntityManager database;

    @Test
    void correctedRateIsTriedOnTheDeclarationsThatBoreIt() {
        ReferenceValues.publish("USURY", "2039-01", "0.30");
        file("2038-12-01", "2039-01-31", 524_000, 536_000);

        rehearse("USURY", "2039-01", "0.32", "Se digitó mal")
                .body("estimates.before", hasItem(536_000))
                .body("estimates.after", hasItem(574_000));
    }

    @Test
    void correctedUvtIsTriedOnMinimumPenalties() {
        ReferenceValues.publish("UVT", "2051", "100000");
        file("2050-12-01", "2051-01-31", 1_000_000, 0);

        rehearse("UVT", "2051", "110000", "Se digitó mal")
                .body("estimates.before", hasItem(1_000_000))
                .body("estimates.after", hasItem(1_100_000));
    }

    private static ValidatableResponse rehearse(
            String unit, String period, String value, String reason) {
        String id = ReferenceValues.proposed(unit, period, value, reason);
        return ReferenceValues.berta()
                .get(ReferenceValues.PATH + "/" + id + "/rehearsal")
                .then()
                .statusCode(200);
    }

    /** A collector's or agent's declaration as it stands once filed: 100 million to pay. */
    private void file(String period, String day, long penalty, long interest) {
        String nit = fresh.entity();
        int number = ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                """
                                                insert into declaration (id, number, entity_nit,
                                                    entity_name, period, kind, state,
                                                    accountant_signs, pay_share, revision,
                                                    content_sha256, created_by, created_at,
                                                    presented_at, filed_at, filing_day, due_date,
                                                    months_late, tax, tax_to_pay, penalty, interest,
                                                    paid_at, received, balance)
                                                values (gen_random_uuid(), 'D-2039-' || ?2, ?1,
                                                    'Prueba', cast(?3 as date), 'WITHHOLDING_AGENT',
                                                    'FILED', false, '1', 1, repeat('a', 64), 'ana',
                                                    now(), now(), now(), cast(?4 as date),
                                                    cast(?3 as date) + 54, 1, 100000000, 100000000,
                                                    ?5, ?6, now(), 100000000 + ?5 + ?6, 0)
                                                """)
                                        .setParameter(1, nit)
                                        .setParameter(2, String.valueOf(number))
                                        .setParameter(3, period)
                                        .setParameter(4, day)
                                        .setParameter(5, penalty)
                                        .setParameter(6, interest)
                                        .executeUpdate());
    }
}
