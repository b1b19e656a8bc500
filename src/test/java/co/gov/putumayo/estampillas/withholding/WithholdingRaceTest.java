package co.gov.putumayo.estampillas.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A liquidation is paid, withheld or cancelled: one of them, whatever happens at once. */
@QuarkusTest
class WithholdingRaceTest {

    private static final int AT_ONCE = 12;

    private final Withholds department = Withholds.department();

    @Inject Withholdings withholdings;
    @Inject EntityManager database;

    @Test
    void manyOfficersWithholdOnce() {
        String number = department.liquidate().number();

        List<Integer> statuses =
                Parallel.times(20, () -> department.register(Withholds.body(number)).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(count("select count(*) from withholding where liquidation_number = ?1", number))
                .isOne();
    }

    @RepeatedTest(8)
    void isNeverPaidAndWithheld() {
        Withholds.Made liquidation = department.liquidate();

        List<Integer> statuses =
                alternately(
                        () ->
                                department
                                        .register(Withholds.body(liquidation.number()))
                                        .statusCode(),
                        () -> Withholds.pay(liquidation).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(withheld(liquidation) + attempts(liquidation)).isOne();
    }

    @RepeatedTest(8)
    void isNeverPaidAndCancelled() {
        Withholds.Made liquidation = department.liquidate();

        List<Integer> statuses =
                alternately(
                        () -> Withholds.cancel(liquidation).statusCode(),
                        () -> Withholds.pay(liquidation).statusCode());

        assertThat(statuses).containsAnyOf(200, 201);
        assertThat(statuses.contains(200)).isNotEqualTo(statuses.contains(201));
        String status = Withholds.see(liquidation).path("status");
        assertThat(attempts(liquidation)).isEqualTo(status.equals("CANCELLED") ? 0 : 1);
    }

    @RepeatedTest(4)
    void isNeverDeclaredAndReversed() {
        String id = department.withhold().path("id");

        List<Integer> outcomes =
                alternately(() -> department.reverse(id).statusCode(), () -> declare(id));

        boolean reversed = department.read(id).path("status").equals("REVERSED");
        assertThat(outcomes.contains(200)).isEqualTo(reversed);
        assertThat(outcomes.contains(1)).isNotEqualTo(reversed);
    }

    private static List<Integer> alternately(IntSupplier one, IntSupplier other) {
        AtomicInteger turn = new AtomicInteger();
        return Parallel.times(
                AT_ONCE, () -> (turn.getAndIncrement() % 2 == 0 ? one : other).getAsInt());
    }

    /** 1 when it was marked, 0 when it had been reversed. */
    private int declare(String id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> withholdings.markDeclared(List.of(UUID.fromString(id)), "D-" + id));
            return 1;
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private long withheld(Withholds.Made liquidation) {
        return count(
                "select count(*) from withholding where liquidation_number = ?1",
                liquidation.number());
    }

    private long attempts(Withholds.Made liquidation) {
        return count(
                "select count(*) from payment_attempt a join payment p on p.id = a.payment_id"
                        + " where p.payable_number = ?1",
                liquidation.number());
    }

    private long count(String sql, String parameter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                database.createNativeQuery(sql)
                                                        .setParameter(1, parameter)
                                                        .getSingleResult())
                                        .longValue());
    }
}
