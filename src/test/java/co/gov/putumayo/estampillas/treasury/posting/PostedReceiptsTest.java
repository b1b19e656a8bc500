package co.gov.putumayo.estampillas.treasury.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.gov.putumayo.estampillas.payment.PaymentAnomalyOpened;
import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.distribution.UndoDistribution;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Entries that come from what happened. */
@QuarkusTest
class PostedReceiptsTest {

    /** That of the bank, late at night in Bogotá, when it is already the next day in UTC. */
    private static final LocalDate BANK_DAY = LocalDate.of(2026, 3, 16);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject PaidLiquidations paid;
    @Inject PostedEntries posted;
    @Inject Distribute distribute;
    @Inject UndoDistribution undoDistribution;
    @Inject EntityManager database;
    @Inject Outbox outbox;

    @Test
    void receiptCreditsEachStampOnTheBanksDay() {
        String number = paid.receipt().number();

        PostedEntries.View entry = await(receipt(number));

        assertThat(entry.bookedOn()).isEqualTo(BANK_DAY);
        assertThat(amounts(entry))
                .isEqualTo(
                        Map.of(
                                "clearing.sandbox", 81_000_000L,
                                "stamp.pro-desarrollo-fronterizo", -5_000_000L,
                                "stamp.pro-electrificacion-rural", -5_000_000L,
                                "stamp.pro-cultura", -5_000_000L,
                                "stamp.pro-desarrollo-departamental", -5_000_000L,
                                "stamp.bienestar-adulto-mayor", -49_000_000L,
                                "stamp.bomberil", -12_000_000L));
    }

    @Test
    void stampsAreSharedOutAsTheStatuteSays() {
        String number = paid.receipt().number();

        PostedEntries.View entry = await(Distribute.sourceOf(receipt(number)));

        assertThat(entry.ruleVersion()).isEqualTo("766-2018");
        assertThat(amounts(entry))
                .containsEntry("pension.pensiones-departamento", -16_200_000L)
                .containsEntry("destination.zonas-de-frontera", -4_000_000L)
                .containsEntry("destination.cultura-fomento", -3_600_000L)
                .containsEntry("destination.cultura-seguridad-social", -400_000L)
                .containsEntry("destination.infraestructura-sanitaria", -800_000L)
                .containsEntry("destination.infraestructura-educativa", -1_200_000L)
                .containsEntry("destination.infraestructura-deportiva", -2_000_000L)
                .containsEntry("destination.centros-vida", -27_440_000L)
                .containsEntry("destination.centros-bienestar", -11_760_000L)
                .containsEntry("destination.gestion-riesgo-incendios", -9_600_000L)
                .containsEntry("stamp.bienestar-adulto-mayor", 49_000_000L);
    }

    @Test
    void approvalToldTwiceIsBookedOnce() {
        Payable payable = paid.liquidation(PaidLiquidations.Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        Parallel.run(4, () -> paid.approve(payable));

        String number = paid.awaitReceipt(payable).number();

        assertThat(amounts(await(receipt(number)))).containsEntry("clearing.sandbox", 81_000_000L);
    }

    @Test
    void refundTakesFromFundsWhatTheyHadOnTheDayOfPayment() {
        LedgerEntry.Source income = receipt(paid.receipt().number());
        await(Distribute.sourceOf(income));
        LedgerEntry.Source refund = LedgerEntry.Source.of("refund", UUID.randomUUID());

        undo(refund, income, Map.of("bienestar-adulto-mayor", new BigDecimal("1001")));

        PostedEntries.View undone = await(undoneBy(refund));
        assertThat(undone.ruleVersion()).isEqualTo("766-2018");
        assertThat(amounts(undone))
                .isEqualTo(
                        Map.of(
                                "stamp.bienestar-adulto-mayor", -1_001L,
                                "pension.pensiones-departamento", 200L,
                                "destination.centros-vida", 561L,
                                "destination.centros-bienestar", 240L));
    }

    /** In a transaction that is taken back: no other test shall know these rules. */
    @Test
    void refundTakesTheProportionsOfTheDayOfPaymentThoughTheRulesChangedSince() {
        LedgerEntry.Source income = receipt(paid.receipt().number());
        await(Distribute.sourceOf(income));
        LedgerEntry.Source refund = LedgerEntry.Source.of("refund", UUID.randomUUID());
        LedgerEntry.Source later = receipt(UUID.randomUUID().toString());
        Map<String, BigDecimal> amounts = Map.of("bienestar-adulto-mayor", new BigDecimal("1001"));
        QuarkusTransaction.begin();
        try {
            changeRulesOfTheElderlyFrom(BANK_DAY.plusDays(1));
            LocalDate day = BANK_DAY.plusDays(2);
            distribute.distribute(later, day, amounts, "Ingreso", "test");

            undoDistribution.undo(refund, income, day, amounts, "Devolución", "test");

            assertThat(amounts(posted.find(Distribute.sourceOf(later)).orElseThrow()))
                    .containsEntry("destination.centros-vida", -601L)
                    .containsEntry("destination.centros-bienestar", -200L);
            PostedEntries.View undone = posted.find(undoneBy(refund)).orElseThrow();
            assertThat(undone.ruleVersion()).isEqualTo("766-2018");
            assertThat(amounts(undone))
                    .containsEntry("destination.centros-vida", 561L)
                    .containsEntry("destination.centros-bienestar", 240L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void changeRulesOfTheElderlyFrom(LocalDate day) {
        database.createNativeQuery(
                        """
                        insert into distribution_version (id, legal_act, valid_from, reason, state,
                            proposed_by, proposed_at, decided_by, decided_at)
                        values ('changed', 'Ordenanza de prueba', :day, 'Prueba', 'APPROVED',
                            'ana', now(), 'berta', now())
                        """)
                .setParameter("day", day)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into distribution_share
                            (version_id, position, levy, fund, share, article)
                        select 'changed', position, levy, fund,
                            case fund when 'centros-vida' then 0.60
                                when 'centros-bienestar' then 0.20 else share end, article
                        from distribution_share where version_id = '766-2018'
                        """)
                .executeUpdate();
    }

    @Test
    void refundTakesNoMoreThanTheStampBrought() {
        LedgerEntry.Source income = receipt(paid.receipt().number());
        await(Distribute.sourceOf(income));
        LedgerEntry.Source refund = LedgerEntry.Source.of("refund", UUID.randomUUID());
        Map<String, BigDecimal> tooMuch = Map.of("pro-cultura", new BigDecimal("5000001"));

        assertThatThrownBy(() -> undo(refund, income, tooMuch))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void moneyWithNothingToPayIsOwedBack() {
        UUID attempt = UUID.randomUUID();

        anomaly(attempt, "WRONG_AMOUNT", "5000.50", "COP");

        PostedEntries.View entry =
                await(LedgerEntry.Source.of("anomaly", attempt + "/WRONG_AMOUNT"));
        assertThat(entry.lines())
                .extracting(line -> line.account().code() + " " + line.amount())
                .containsExactly("clearing.sandbox 5000.50", "refunds-payable -5000.50");
    }

    @Test
    void approvalTakenBackWaitsForDecision() {
        UUID attempt = UUID.randomUUID();

        anomaly(attempt, "REVERSED", "81000", "COP");

        assertThat(amounts(await(LedgerEntry.Source.of("anomaly", attempt + "/REVERSED"))))
                .isEqualTo(Map.of("reversals", 81_000L, "clearing.sandbox", -81_000L));
    }

    private static LedgerEntry.Source undoneBy(LedgerEntry.Source refund) {
        return LedgerEntry.Source.of(UndoDistribution.KIND, "refund/" + refund.id());
    }

    private void undo(
            LedgerEntry.Source refund, LedgerEntry.Source income, Map<String, BigDecimal> amounts) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                undoDistribution.undo(
                                        refund, income, BANK_DAY, amounts, "Devolución", "test"));
    }

    private void anomaly(UUID attempt, String kind, String amount, String currency) {
        PaymentAnomalyOpened event =
                new PaymentAnomalyOpened(
                        UUID.randomUUID(),
                        attempt,
                        "liquidations",
                        UUID.randomUUID(),
                        kind,
                        new BigDecimal(amount),
                        currency,
                        81_000,
                        "sandbox",
                        "3152487",
                        PaidLiquidations.BANK_TIME);
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test"));
    }

    private static LedgerEntry.Source receipt(String number) {
        return LedgerEntry.Source.of(Sources.RECEIPT, number);
    }

    private PostedEntries.View await(LedgerEntry.Source source) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> posted.find(source), Optional::isPresent)
                .orElseThrow();
    }

    /** By account, in pesos. */
    private static Map<String, Long> amounts(PostedEntries.View entry) {
        Map<String, Long> amounts = new TreeMap<>();
        entry.lines()
                .forEach(
                        line ->
                                amounts.merge(
                                        line.account().code(),
                                        line.amount().longValueExact(),
                                        Long::sum));
        return amounts;
    }
}
