package co.gov.putumayo.estampillas.treasury.month;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.outbox.OutboxDelivery;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.audit.UnpackedPack;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import co.gov.putumayo.estampillas.treasury.month.Month.Fate;
import co.gov.putumayo.estampillas.treasury.month.Month.Paid;
import co.gov.putumayo.estampillas.treasury.refund.RefundApproved;
import co.gov.putumayo.estampillas.treasury.refund.RefundPaid;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A month from the bank's approval to the auditor's desk: late approvals, wrong amounts, refunds, a
 * bank file that is lost and then comes twice. Ten thousand payments with {@code
 * -Dmonth.payments=10000}.
 */
@QuarkusTest
class MonthSimulationTest {

    private static final int PAYMENTS = Integer.getInteger("month.payments", 200);
    private static final Duration PATIENCE = Duration.ofSeconds(60L + PAYMENTS / 5);

    /** A month in which no other test pays. */
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);

    private static final LocalDate LAST = FIRST.withDayOfMonth(FIRST.lengthOfMonth());
    private static final LocalDate LOST_FILE = FIRST.plusDays(11);

    /** Payments that the bank never tells of, tells less of, and that are given back. */
    private static final int NEVER_TOLD = 7;

    private static final int TOLD_LESS = 13;
    private static final List<Integer> REFUNDED = List.of(3, 4, 5);
    private static final long REFUND = 5_000_000;

    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig()
                    .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    @Inject PaidLiquidations liquidations;
    @Inject Month month;
    @Inject Outbox outbox;
    @Inject OutboxDelivery delivery;
    @Inject EntityManager database;

    private final String gateway = "mes-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyPesoOfTheMonthIsTraced() throws Exception {
        Payable template =
                liquidations.liquidation(PaidLiquidations.Payer.COMPANY, Tokens.DEPARTMENT_NIT);
        List<Paid> plan = Month.plan(PAYMENTS, template, FIRST);
        month.happen(plan, template, gateway);
        awaitBooked(plan);

        FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> !day.equals(LOST_FILE))
                .forEach(day -> imported(send(file(day, plan))));
        long withoutFile = residue(LOST_FILE);
        String late = file(LOST_FILE, plan);
        imported(send(late));
        Response again = send(late);
        REFUNDED.forEach(i -> refund(plan.get(i)));
        awaitSettled(plan);

        assertThat(withoutFile).isEqualTo(received(plan, LOST_FILE));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(trialBalance().getInt("difference")).isZero();
        assertThat(clearing()).isEqualByComparingTo(BigDecimal.valueOf(unexplained(plan)));
        assertThat(residueOfMonth()).isEqualTo(unexplained(plan));
        assertPackIsSoundAndShowsOneByte();
    }

    /** Both are named in the proof of their day, with the reason. */
    private static long unexplained(List<Paid> plan) {
        return plan.get(NEVER_TOLD).amount() + plan.get(TOLD_LESS).amount();
    }

    private String file(LocalDate day, List<Paid> plan) {
        AsobancariaFile file = new AsobancariaFile(day);
        for (int i = 0; i < plan.size(); i++) {
            Paid paid = plan.get(i);
            if (paid.day().equals(day) && i != NEVER_TOLD) {
                file.paid(paid.reference(), paid.received() - (i == TOLD_LESS ? 1_000 : 0));
            }
        }
        return file.paid("X" + UUID.randomUUID(), 5_000).text();
    }

    private void awaitBooked(List<Paid> plan) {
        long receipts = plan.stream().filter(paid -> paid.fate() == Fate.PAID).count();
        long anomalies = plan.size() - receipts;
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            delivery.deliverDue();
                            return entries("receipt") == receipts
                                    && entries("anomaly") == anomalies;
                        });
    }

    private void awaitSettled(List<Paid> plan) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            delivery.deliverDue();
                            return clearing().longValueExact() == unexplained(plan)
                                    && refundsBooked() == REFUNDED.size();
                        });
    }

    private void refund(Paid paid) {
        UUID refund = UUID.randomUUID();
        String number = "D-2020-" + paid.number();
        UUID receipt =
                (UUID)
                        one(
                                "select id from receipt where payable_id = '"
                                        + paid.liquidation()
                                        + "'");
        Map<String, Long> amounts = Map.of("pro-cultura", REFUND);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            outbox.record(
                                    new RefundApproved(
                                            refund,
                                            number,
                                            receipt,
                                            null,
                                            paid.bankTime(),
                                            amounts,
                                            REFUND,
                                            0),
                                    gateway);
                            outbox.record(
                                    new RefundPaid(
                                            refund,
                                            number,
                                            receipt,
                                            null,
                                            paid.bankTime(),
                                            amounts,
                                            REFUND,
                                            0,
                                            0,
                                            LAST,
                                            "ACH-" + refund),
                                    gateway);
                        });
    }

    private void assertPackIsSoundAndShowsOneByte() throws Exception {
        byte[] zip =
                BankFiles.as("contralor", Role.AUDITOR)
                        .get("/api/v1/treasury/auditor-pack?from=" + FIRST + "&to=" + LAST)
                        .asByteArray();
        UnpackedPack pack =
                UnpackedPack.of(zip, Files.createTempDirectory(Path.of("target"), "month"));
        UnpackedPack.Verdict sound = pack.verify();
        System.out.printf("month of %d payments: %s", PAYMENTS, sound.output());
        assertThat(sound.output()).startsWith("OK");
        assertThat(pack.files().keySet().stream().filter(name -> name.startsWith("bank-files/")))
                .hasSizeGreaterThanOrEqualTo(FIRST.lengthOfMonth());
        Path entries = pack.folder().resolve("entries.jsonl");
        byte[] bytes = Files.readAllBytes(entries);
        bytes[bytes.length / 3] ^= 1;
        Files.write(entries, bytes);
        assertThat(pack.verify().exit()).isEqualTo(1);
    }

    private long entries(String kind) {
        return number(
                "select count(*) from ledger_entry e join ledger_posting p on p.entry_id = e.id"
                        + " where e.source_kind = '"
                        + kind
                        + "' and p.account = 'clearing."
                        + gateway
                        + "'");
    }

    private long refundsBooked() {
        return number(
                "select count(*) from ledger_entry l join domain_event e on l.source_id ="
                        + " cast(e.subject as text) and e.type = 'RefundApproved' where l.source_kind ="
                        + " 'refund' and e.actor = '"
                        + gateway
                        + "'");
    }

    private BigDecimal clearing() {
        return (BigDecimal)
                one(
                        "select coalesce(sum(amount), 0) from ledger_posting where account ="
                                + " 'clearing."
                                + gateway
                                + "'");
    }

    private long number(String sql) {
        return ((Number) one(sql)).longValue();
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getSingleResult());
    }

    private static long received(List<Paid> plan, LocalDate day) {
        return plan.stream().filter(paid -> paid.day().equals(day)).mapToLong(Paid::received).sum();
    }

    private static long residueOfMonth() {
        return FIRST.datesUntil(LAST.plusDays(1)).mapToLong(MonthSimulationTest::residue).sum();
    }

    /** Of receipts, what is neither settled nor in transit nor rejected. */
    private static long residue(LocalDate day) {
        JsonPath proof =
                BankFiles.as("contralor", Role.AUDITOR)
                        .queryParam("date", day.toString())
                        .get("/api/v1/treasury/proof")
                        .jsonPath(EXACT);
        return new BigDecimal(proof.getString("totals.residue")).longValueExact();
    }

    private static JsonPath trialBalance() {
        return BankFiles.as("contralor", Role.AUDITOR)
                .get("/api/v1/treasury/trial-balance")
                .jsonPath();
    }
}
