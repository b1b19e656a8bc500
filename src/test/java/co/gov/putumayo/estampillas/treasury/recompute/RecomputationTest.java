package co.gov.putumayo.estampillas.treasury.recompute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Every liquidation comes out the same when it is computed again, or somebody is told. */
@QuarkusTest
class RecomputationTest {

    @Inject RecomputeLiquidations recompute;
    @Inject PaidLiquidations paid;
    @Inject EntityManager database;
    @Inject MeterRegistry meters;

    @Test
    void tellsWhichLiquidationWasTamperedWith() {
        Payable sound = liquidation();
        Payable tampered = liquidation();
        change(tampered, "set exact = exact + 1000, amount = amount + 1000", 1000);
        double before = meters.counter("liquidations.recomputed.different").count();
        LocalDate day = someDay();

        Parallel.run(3, () -> recompute.recompute(day));

        String run = "items.find { it.day == '" + day + "' }";
        given().auth()
                .oauth2(Tokens.of("contralor", Role.AUDITOR))
                .get("/api/v1/treasury/recomputations")
                .then()
                .statusCode(200)
                .body(run + ".finished", equalTo(true))
                .body(run + ".newlyDifferent", hasItem(tampered.number()))
                .body(run + ".newlyDifferent", not(hasItem(sound.number())));
        assertThat(meters.counter("liquidations.recomputed.different").count())
                .isGreaterThan(before);
        change(tampered, "set exact = exact - 1000, amount = amount - 1000", -1000);
    }

    @Test
    void goesOnAfterALiquidationWhoseTariffIsNotThere() {
        Payable orphan = liquidation();
        changeTariff(orphan, "lost");
        Payable sound = liquidation();
        LocalDate day = someDay();

        recompute.recompute(day);

        String run = "items.find { it.day == '" + day + "' }";
        given().auth()
                .oauth2(Tokens.of("contralor", Role.AUDITOR))
                .get("/api/v1/treasury/recomputations")
                .then()
                .statusCode(200)
                .body(run + ".finished", equalTo(true))
                .body(run + ".newlyDifferent", hasItem(orphan.number()))
                .body(run + ".newlyDifferent", not(hasItem(sound.number())));
        changeTariff(orphan, "766-2018");
    }

    @Test
    void computesEachLiquidationOnceANightOnManyReplicas() {
        liquidation();
        LocalDate day = someDay();

        Parallel.run(4, () -> recompute.recompute(day));
        recompute.recompute(day);

        assertThat(
                        number(
                                "select count(*) from liquidation_recomputation where day = '"
                                        + day
                                        + "' and finished_at is not null and checked <= (select"
                                        + " count(*) from liquidation) and checked > 0"))
                .isEqualTo(1);
    }

    private Payable liquidation() {
        return paid.liquidation(PaidLiquidations.Payer.COMPANY, Tokens.DEPARTMENT_NIT);
    }

    private void changeTariff(Payable payable, String version) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run("alter table liquidation disable trigger user");
                            run(
                                    "update liquidation set tariff_version = '"
                                            + version
                                            + "' where id = '"
                                            + payable.id()
                                            + "'");
                            run("alter table liquidation enable trigger user");
                        });
    }

    /** Somebody with all rights on the database changes a frozen line, and the total with it. */
    private void change(Payable payable, String change, long total) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            run("alter table liquidation_line disable trigger user");
                            run("alter table liquidation disable trigger user");
                            run(
                                    "update liquidation_line "
                                            + change
                                            + " where position = 0 and liquidation_id = '"
                                            + payable.id()
                                            + "'");
                            run(
                                    "update liquidation set total = total + "
                                            + total
                                            + " where id = '"
                                            + payable.id()
                                            + "'");
                            run("alter table liquidation_line enable trigger user");
                            run("alter table liquidation enable trigger user");
                        });
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private long number(String sql) {
        return ((Number)
                        QuarkusTransaction.requiringNew()
                                .call(() -> database.createNativeQuery(sql).getSingleResult()))
                .longValue();
    }

    private static LocalDate someDay() {
        return LocalDate.of(2200, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(1_000_000));
    }
}
