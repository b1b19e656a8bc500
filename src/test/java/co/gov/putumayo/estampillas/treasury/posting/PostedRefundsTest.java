package co.gov.putumayo.estampillas.treasury.posting;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.shared.outbox.DomainEvent;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.treasury.distribution.UndoDistribution;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import co.gov.putumayo.estampillas.treasury.refund.RefundPaid;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Money given back leaves the funds, the stamps and the bank, and is owed in between. */
@QuarkusTest
class PostedRefundsTest {

    private static final Map<String, Long> AMOUNTS = Map.of("pro-cultura", 1_000_000L);

    @Inject PaidLiquidations paid;
    @Inject Receipts receipts;
    @Inject PostedEntries posted;
    @Inject Outbox outbox;

    @Test
    void approvedRefundTakesFundsBackAndIsOwed() {
        UUID refund = UUID.randomUUID();
        UUID receipt = receipts.find(paid.receipt().code()).orElseThrow().id();

        Parallel.run(3, () -> record(approved(refund, receipt, 0)));

        LedgerEntry.Source source = LedgerEntry.Source.of(Sources.REFUND, refund);
        assertThat(lines(source))
                .containsExactly("stamp.pro-cultura 1000000", "refunds-payable -1000000");
        assertThat(lines(LedgerEntry.Source.of(UndoDistribution.KIND, "refund/" + refund)))
                .containsExactly(
                        "pension.pensiones-departamento 200000",
                        "destination.cultura-fomento 720000",
                        "destination.cultura-seguridad-social 80000",
                        "stamp.pro-cultura -1000000");
    }

    @Test
    void paidRefundLeavesTheBankWithInterestAndWithoutWhatPaidDebts() {
        UUID refund = UUID.randomUUID();

        Parallel.run(3, () -> record(paid(refund)));

        assertThat(lines(LedgerEntry.Source.of(Sources.REFUND_PAYMENT, refund)))
                .containsExactly("refunds-payable 700000", "refund-interest 12000", "bank -712000");
        assertThat(lines(LedgerEntry.Source.of(Sources.SET_OFF, refund)))
                .containsExactly("refunds-payable 300000", "set-off -300000");
    }

    @Test
    void whatIsSetOffIsBookedWithTheApproval() {
        UUID refund = UUID.randomUUID();
        UUID receipt = receipts.find(paid.receipt().code()).orElseThrow().id();

        Parallel.run(3, () -> record(approved(refund, receipt, 300_000)));

        assertThat(lines(LedgerEntry.Source.of(Sources.SET_OFF, refund)))
                .containsExactly("refunds-payable 300000", "set-off -300000");
    }

    private static RefundPaid paid(UUID refund) {
        return new RefundPaid(
                refund,
                "D-2026-0000009",
                null,
                UUID.randomUUID(),
                PaidLiquidations.BANK_TIME,
                Map.of(),
                1_000_000,
                300_000,
                12_000,
                LocalDate.of(2026, 5, 4),
                "ACH-1");
    }

    private static RefundApproved approved(UUID refund, UUID receipt, long setOff) {
        return new RefundApproved(
                refund,
                "D-2026-0000008",
                receipt,
                null,
                PaidLiquidations.BANK_TIME,
                AMOUNTS,
                1_000_000,
                setOff);
    }

    private void record(DomainEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test"));
    }

    private List<String> lines(LedgerEntry.Source source) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> posted.find(source), Optional::isPresent)
                .orElseThrow()
                .lines()
                .stream()
                .map(line -> line.account().code() + " " + line.amount().longValueExact())
                .toList();
    }
}
