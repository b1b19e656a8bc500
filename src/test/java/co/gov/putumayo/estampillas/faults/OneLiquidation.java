package co.gov.putumayo.estampillas.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.faults.ServiceClient.Liquidation;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.shared.outbox.OutboxDelivery;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of faults do with one liquidation of their own. */
abstract class OneLiquidation {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long CONTRACT_VALUE = 1_000_000_000;

    @TestHTTPResource("/")
    URI base;

    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject OutboxDelivery outbox;
    @Inject DataSource database;

    ServiceClient client;
    Sql sql;
    Liquidation liquidation;
    Books books;

    @BeforeEach
    void liquidate() {
        client = ServiceClient.at(base);
        sql = new Sql(database);
        liquidation = client.liquidation(CONTRACT_VALUE);
        books = new Books(sql, List.of(liquidation.number()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    String begin() {
        return client.pay(liquidation, ServiceClient.BANK).token().orElseThrow();
    }

    String tokenAtTheBank() {
        return sql.texts(
                        "select token from sandbox_transaction where reference = ?",
                        liquidation.number() + "-1")
                .get(0);
    }

    void chargeSilently(String token) {
        sql.change(
                "update sandbox_transaction set state = 'APPROVED', charged = amount, bank_time ="
                        + " created_at where token = ?",
                token);
    }

    List<String> states() {
        return sql.texts(
                "select a.state from payment_attempt a join payment p on p.id = a.payment_id where"
                        + " p.payable_number = ? order by a.sequence",
                liquidation.number());
    }

    List<String> events() {
        return sql.texts(
                "select e.event from payment_attempt_event e join payment_attempt a on a.id ="
                        + " e.attempt_id join payment p on p.id = a.payment_id where"
                        + " p.payable_number = ? order by e.id",
                liquidation.number());
    }

    long plannedLooks() {
        return sql.number(
                "select count(next_check_at) from payment_attempt a join payment p on p.id ="
                        + " a.payment_id where p.payable_number = ?",
                liquidation.number());
    }

    void awaitOneReceipt() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(books.receipts()).isEqualTo(1);
                            books.assertBalanced();
                        });
        assertThat(books.anomalies()).isEmpty();
    }
}
