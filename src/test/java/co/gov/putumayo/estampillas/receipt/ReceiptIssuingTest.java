package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the bank's approval to the stored receipt. */
@QuarkusTest
class ReceiptIssuingTest {

    private static final int APPROVALS = 12;

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void issuesOneReceiptHoweverOftenItIsTold() {
        Payable payable = paid.liquidation(Payer.COMPANY, Tokens.DEPARTMENT_NIT);

        Parallel.run(APPROVALS, () -> paid.approve(payable));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveredApprovals(payable) == APPROVALS);
        assertThat(count("select count(*) from receipt where payable_id = :id", payable))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from domain_event where type = 'ReceiptIssued' and"
                                        + " payload ->> 'payableId' = cast(:id as text)",
                                payable))
                .isEqualTo(1);
    }

    @Test
    void numbersByTheYearOfPaymentInBogota() {
        Payable payable = paid.liquidation(Payer.COMPANY, Tokens.DEPARTMENT_NIT);

        paid.approve(payable);

        ReceiptReference receipt = paid.awaitReceipt(payable);
        assertThat(receipt.number()).matches("R-2026-\\d{7}");
        assertThat(receipt.code()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]");
        assertThat(receipt.url()).endsWith("/api/v1/receipts/" + receipt.code());
    }

    @Test
    void keepsNoPayerInClear() {
        Payable payable = paid.liquidation(Payer.PERSON, Tokens.DEPARTMENT_NIT);
        paid.approve(payable);
        paid.awaitReceipt(payable);

        Object row =
                entities.createNativeQuery(
                                "select cast(r.* as text) from receipt r where payable_id = :id")
                        .setParameter("id", payable.id())
                        .getSingleResult();

        assertThat(row.toString())
                .contains("A. C. C., CC •••••321")
                .doesNotContain("Aurora")
                .doesNotContain("Chindoy")
                .doesNotContain("0321")
                .doesNotContain("example.co");
    }

    @Test
    void cannotBeChangedOrDeleted() {
        Payable payable = paid.liquidation(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        paid.approve(payable);
        paid.awaitReceipt(payable);

        assertRefused("update receipt set total = total + 1 where payable_id = :id", payable);
        assertRefused("update receipt set document = '{}' where payable_id = :id", payable);
        assertRefused("delete from receipt where payable_id = :id", payable);
    }

    @Test
    void canOnlyBecomeRefunded() {
        Payable payable = paid.liquidation(Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        paid.approve(payable);
        paid.awaitReceipt(payable);

        execute("update receipt set status = 'REFUNDED' where payable_id = :id", payable);

        assertRefused("update receipt set status = 'ISSUED' where payable_id = :id", payable);
    }

    private void assertRefused(String sql, Payable payable) {
        assertThatThrownBy(() -> execute(sql, payable))
                .hasStackTraceContaining("receipt is append only");
    }

    private void execute(String sql, Payable payable) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter("id", payable.id())
                                        .executeUpdate());
    }

    private long deliveredApprovals(Payable payable) {
        return count(
                "select count(*) from domain_event e join outbox_delivery d on d.event_id = e.id"
                        + " where d.handler = 'issue-receipt' and d.delivered_at is not null"
                        + " and e.payload ->> 'payableId' = cast(:id as text)",
                payable);
    }

    private long count(String sql, Payable payable) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                entities.createNativeQuery(sql)
                                                        .setParameter("id", payable.id())
                                                        .getSingleResult())
                                        .longValue());
    }
}
