package co.gov.putumayo.estampillas.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whoever asks. */
@QuarkusTest
class FrozenLiquidationTest {

    @Inject EntityManager database;

    private Requests.Made made;

    @BeforeEach
    void makeOne() {
        made = Requests.contract().make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total = total + 1000",
                "act_date = act_date - 1",
                "act = act || '{\"value\":1}'",
                "not_applied = '[]'",
                "taxpayer_document = '1'",
                "tariff_version = 'otra'",
                "entity_nit = '800247940'",
                "expires_at = expires_at + interval '1 day'",
                "access_code_hash = repeat('0', 64)",
                "number = 'L-2026-9999998'",
                "first_liquidation_id = id"
            })
    void refusesToChangeWhatWasLiquidated(String change) {
        assertThatThrownBy(() -> run("update liquidation set " + change + " where number = :n"))
                .hasStackTraceContaining("a liquidation is frozen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update liquidation_line set amount = amount + 1000 where liquidation_id ="
                        + " (select id from liquidation where number = :n) and position = 0",
                "delete from liquidation_line where liquidation_id ="
                        + " (select id from liquidation where number = :n)",
                "delete from liquidation where number = :n"
            })
    void refusesToChangeOrDeleteLines(String sql) {
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("is append only");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void refusesALineThatComesLater(int amount) {
        String sql =
                """
                insert into liquidation_line
                select liquidation_id, 99, 'otra', kind, name, base_kind, base_amount, rate,
                    quantity, exact, %d, ordinance, article
                from liquidation_line
                where position = 0
                  and liquidation_id = (select id from liquidation where number = :n)
                """
                        .formatted(amount);

        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("do not make its total");
    }

    @Test
    void refusesALiquidationWhoseLinesDoNotMakeItsTotal() {
        String sql =
                """
                insert into liquidation
                select (json_populate_record(l, json_build_object(
                    'id', gen_random_uuid(), 'number', 'L-2026-9999997'))).*
                from liquidation l where number = :n
                """;

        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("do not make its total");
    }

    @Test
    void refusesAnAdditionThatHangsFromAnotherContract() {
        Requests.Made foreign = Requests.contract().make();
        String sql =
                """
                insert into liquidation
                select (json_populate_record(l, json_build_object(
                    'id', gen_random_uuid(), 'number', 'L-2026-9999996', 'addition', true,
                    'first_liquidation_id', (select id from liquidation where number = '%s')))).*
                from liquidation l where number = :n
                """
                        .formatted(foreign.number());

        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("cannot hang from that one");
    }

    @ParameterizedTest
    @CsvSource({"PAID, OPEN", "PAID, CANCELLED", "CANCELLED, OPEN", "CANCELLED, PAID"})
    void refusesToGoBackFromAnEnd(String end, String other) {
        run(statusTo(end));

        assertThatThrownBy(() -> run(statusTo(other))).hasStackTraceContaining("does not go from");
    }

    @Test
    void refusesASecondPaymentDate() {
        run(statusTo("PAID"));

        assertThatThrownBy(
                        () ->
                                run(
                                        "update liquidation set paid_at = paid_at - interval '1"
                                                + " day' where number = :n"))
                .hasStackTraceContaining("a payment date is final");
    }

    @Test
    void letsOnlyTheStatusChange() {
        assertThatCode(() -> run(statusTo("PAID"))).doesNotThrowAnyException();

        assertThat(made.get().jsonPath().getString("status")).isEqualTo("PAID");
    }

    private static String statusTo(String status) {
        return "update liquidation set status = '"
                + status
                + "', paid_at = "
                + ("PAID".equals(status) ? "now()" : "null")
                + " where number = :n";
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            int changed =
                                    database.createNativeQuery(sql)
                                            .setParameter("n", made.number())
                                            .executeUpdate();
                            assertThat(changed).isPositive();
                        });
    }
}
