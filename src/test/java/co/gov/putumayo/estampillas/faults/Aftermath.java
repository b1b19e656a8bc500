package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Answer;
import java.time.Duration;
import java.util.List;

/** After the faults: what was acknowledged is there, once, and the books of the bank are ours. */
final class Aftermath {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Load load;
    private final Sql sql;
    private final ServiceClient client;

    /**
     * @param client of any replica
     */
    Aftermath(Load load, Sql sql, ServiceClient client) {
        this.load = load;
        this.sql = sql;
        this.client = client;
    }

    /** Liquidations that the service acknowledged and the database does not have. */
    long lost() {
        return load.liquidations.size()
                - sql.number(
                        "select count(*) from liquidation where number = any(?)",
                        (Object) load.numbers().toArray(String[]::new));
    }

    void assertNothingLostOrDoubled() {
        List<String> numbers = load.numbers();
        Books books = new Books(sql, numbers);
        // Those whose payer never heard of them: their bank decides now.
        sql.texts("select token from sandbox_transaction where state = 'PENDING'")
                .forEach(token -> client.decide(token, "approve"));
        await().atMost(PATIENCE).untilAsserted(books::assertBalanced);
        books.assertNothingForgotten();
        assertThat(load.improper.stream().map(Answer::toString).distinct())
                .as("answers other than success or 503")
                .isEmpty();
        assertThat(lost()).as("acknowledged liquidations lost").isZero();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(sql.number("select count(*) from liquidation"))
                .as("liquidations nobody was told of, by repeated requests")
                .isEqualTo(numbers.size());
        assertThat(
                        sql.number(
                                "select count(*) from payment where id = any(?::uuid[])",
                                (Object) load.payments.toArray(String[]::new)))
                .as("acknowledged payments")
                .isEqualTo(load.payments.size());
        assertThat(books.anomalies()).isEmpty();
    }
}
