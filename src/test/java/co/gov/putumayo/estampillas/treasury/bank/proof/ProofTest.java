package co.gov.putumayo.estampillas.treasury.bank.proof;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.ANA;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.BLAS;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.as;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.StatementLog;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The proof of a day. Each test has a day of its own, on which nothing else is paid. */
@QuarkusTest
class ProofTest {

    private static final String PATH = "/api/v1/treasury/proof";
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject ApprovedPayments payments;
    @Inject ProveDay proveDay;
    @Inject TestClock clock;

    private final LocalDate day = LocalDate.of(2023, 2, 1).plusDays(7L * DAYS.getAndIncrement());

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void provesDayToThePeso() {
        Paid settled = payments.paid(day, 10_000);
        Paid lost = payments.paid(day, 20_000);
        Paid returned = payments.paid(day, 30_000);
        Paid reversed = payments.paid(day, 40_000);
        payments.reversed(reversed);
        Paid differs = payments.paid(day, 50_000);
        Paid second = payments.withoutReceipt(day, 60_000);
        Paid other = payments.withoutReceipt(day, 70_000);
        payments.change(
                "update payment set payable_kind = 'declaration' where id = ?1", other.payment());
        imported(
                send(
                        new AsobancariaFile(day)
                                .paid(settled.reference(), 10_000)
                                .returned(returned.reference(), 30_000)
                                .paid(differs.reference(), 49_000)
                                .paid(second.reference(), 60_000)
                                .paid(other.reference(), 70_000)
                                .paid("X" + UUID.randomUUID(), 5_000)
                                .text()));

        JsonPath proof = proof(ANA);

        assertThat(proof.getInt("totals.receipts")).isEqualTo(5);
        assertThat(pesos(proof, "receiptAmount")).isEqualTo(150_000);
        assertThat(pesos(proof, "other")).isEqualTo(70_000);
        assertThat(pesos(proof, "settled")).isEqualTo(140_000);
        assertThat(pesos(proof, "rejected")).isEqualTo(70_000);
        assertThat(pesos(proof, "inTransit")).isZero();
        assertThat(pesos(proof, "residue")).isEqualTo(10_000);
        assertThat(reasons(proof))
                .containsExactlyInAnyOrder(
                        lost.reference() + " NOT_IN_BANK 20000",
                        differs.reference() + " AMOUNT_DIFFERS 50000",
                        second.reference() + " RECEIPT_MISSING -60000");
        assertThat(proof.getString("bankOnly[0].kind")).isEqualTo("NOT_OURS");
        assertThat(proof.getInt("bankOnly[0].count")).isEqualTo(1);
    }

    @Test
    void dayEndsAtMidnightInBogota() {
        Paid last =
                payments.paidAt(day.atTime(23, 59, 59).atZone(LegalTime.BOGOTA).toInstant(), 1_000);
        payments.paidAt(day.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant(), 2_000);

        JsonPath proof = proof(ANA);

        assertThat(pesos(proof, "receiptAmount")).isEqualTo(1_000);
        assertThat(proof.getList("items.key")).containsExactly(last.reference());
    }

    @Test
    void receiptWithoutPaymentIsLeftOver() {
        Paid paid = payments.paid(day, 9_000);
        payments.state(paid, "REJECTED");

        JsonPath proof = proof(ANA);

        assertThat(proof.getList("items.reason")).containsExactly("PAYMENT_MISSING");
        assertThat(pesos(proof, "residue")).isEqualTo(9_000);
    }

    @Test
    void moneyIsInTransitForSomeBusinessDays() {
        payments.paid(day, 1_000);
        clock.set(day.plusDays(1).atTime(9, 0).atZone(LegalTime.BOGOTA).toInstant());
        JsonPath young = proof(ANA);
        // 1 February 2023 was a Wednesday: with the weekend, three business days end on the 6th.
        clock.set(day.plusDays(6).atTime(9, 0).atZone(LegalTime.BOGOTA).toInstant());

        JsonPath old = proof(ANA);

        assertThat(pesos(young, "inTransit")).isEqualTo(1_000);
        assertThat(pesos(young, "residue")).isZero();
        assertThat(pesos(old, "inTransit")).isZero();
        assertThat(pesos(old, "residue")).isEqualTo(1_000);
    }

    @Test
    void closesDayOnceWhenEverythingLeftOverIsExplained() {
        Paid lost = payments.paid(day, 20_000);
        close(ANA, Map.of())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-explained"));
        close(ANA, Map.of("NOT_IN_BANK", "corto")).then().statusCode(422);

        List<Integer> statuses =
                Parallel.times(
                        3,
                        () ->
                                close(BLAS, Map.of("NOT_IN_BANK", "El banco lo busca."))
                                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(proof(ANA).getBoolean("closing.changedSince")).isFalse();
        imported(send(new AsobancariaFile(day).paid(lost.reference(), 20_000).text()));
        JsonPath later = proof(ANA);
        assertThat(later.getBoolean("closing.changedSince")).isTrue();
        assertThat(later.getString("closing.closedBy")).isEqualTo(BLAS);
        assertThat(later.getString("closing.totals.residue")).startsWith("20000");
        assertThat(pesos(later, "residue")).isZero();
    }

    @Test
    void refusesDayThatIsNotOver() {
        String today = LocalDate.now(clock).toString();

        closeDay(ANA, today, Map.of())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-over"));
        closeDay(ANA, "2026-02-30", Map.of()).then().statusCode(422);
        as(ANA).queryParam("date", "ayer").get(PATH).then().statusCode(400);
    }

    @Test
    void repeatsTheAnswerOfAClosing() {
        String key = UUID.randomUUID().toString();
        Response first = close(ANA, key);

        Response again = close(ANA, key);

        first.then().statusCode(201);
        again.then().statusCode(201).header(Idempotency.REPLAYED, "true");
    }

    @Test
    void provesAWeekInAsManyStatementsAsADay() {
        payments.paid(day, 10_000);
        close(ANA, Map.of("NOT_IN_BANK", "Se consigna mañana.")).then().statusCode(201);
        payments.paid(day, 500);
        payments.paid(day.plusDays(5), 70_000);
        LocalDate last = day.plusDays(6);
        List<Proof> oneByOne = day.datesUntil(last.plusDays(1)).map(proveDay::prove).toList();

        List<Proof> week = counted("week", () -> proveDay.prove(day, last));

        assertThat(week).isEqualTo(oneByOne);
        assertThat(week.get(0).closing().changedSince()).isTrue();
        assertThat(week.get(5).totals().residue()).isEqualByComparingTo("70000");
        counted("day", () -> proveDay.prove(day));
        assertThat(StatementLog.of("week" + day)).hasSameSizeAs(StatementLog.of("day" + day));
        assertThat(StatementLog.of("week" + day)).hasSize(4);
    }

    private <T> T counted(String name, Supplier<T> work) {
        MDC.put("requestId", name + day);
        try {
            return work.get();
        } finally {
            MDC.remove("requestId");
        }
    }

    @Test
    void closedDayNeverChanges() {
        close(ANA, Map.of()).then().statusCode(201);

        assertThatThrownBy(
                        () ->
                                payments.change(
                                        "update bank_day_closing set settled = 1 where day = ?1",
                                        day))
                .hasStackTraceContaining("append only");
    }

    private JsonPath proof(String officer) {
        return as(officer, Role.AUDITOR).queryParam("date", day.toString()).get(PATH).jsonPath();
    }

    private static long pesos(JsonPath proof, String total) {
        return new BigDecimal(proof.getString("totals." + total)).longValueExact();
    }

    private static List<String> reasons(JsonPath proof) {
        return proof.getList("items", Map.class).stream()
                .map(
                        item ->
                                item.get("key")
                                        + " "
                                        + item.get("reason")
                                        + " "
                                        + new BigDecimal(item.get("residue").toString())
                                                .longValueExact())
                .toList();
    }

    private Response close(String officer, Map<String, String> explanations) {
        return closeDay(officer, day.toString(), explanations);
    }

    private Response close(String officer, String key) {
        return as(officer)
                .contentType(ContentType.JSON)
                .header(Idempotency.HEADER, key)
                .body(Map.of("date", day.toString()))
                .post(PATH + "/closings");
    }

    private static Response closeDay(
            String officer, String date, Map<String, String> explanations) {
        return as(officer)
                .contentType(ContentType.JSON)
                .body(Map.of("date", date, "explanations", explanations))
                .post(PATH + "/closings");
    }
}
