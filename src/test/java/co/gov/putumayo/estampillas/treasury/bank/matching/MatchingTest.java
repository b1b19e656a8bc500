package co.gov.putumayo.estampillas.treasury.bank.matching;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.items;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.sendSettlement;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Lines of files and the payments they are. */
@QuarkusTest
class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 13);

    @Inject ApprovedPayments payments;
    @Inject CompareJob job;

    @Test
    void tellsWhatBecomesOfEachLine() {
        Paid paid = payments.paid(DAY, 81_000_000);
        Paid other = payments.paid(DAY, 5_000);
        Paid returned = payments.paid(DAY, 7_000);
        AsobancariaFile text =
                file().paid(paid.reference(), 81_000_000)
                        .paid(paid.reference(), 81_000_000)
                        .paid(other.reference(), 4_000)
                        .paid("nobody-" + UUID.randomUUID(), 9_000)
                        .returned(returned.reference(), 7_000);

        JsonPath file = imported(send(text.text()));

        assertThat(results(file)).containsExactly(1, 1, 1, 1, 1);
        assertThat(outcomes(paid)).containsExactly("SETTLED");
        assertThat(outcomes(returned)).containsExactly("RETURNED");
        JsonPath items = items(file.getString("id"));
        assertThat(items.getList("items.kind"))
                .containsExactlyInAnyOrder("DUPLICATE", "AMOUNT_DIFFERS", "NOT_OURS");
        assertThat(items.getString("items.find { it.kind == 'AMOUNT_DIFFERS' }.bankAmount"))
                .startsWith("4000");
        assertThat(items.getString("items.find { it.kind == 'AMOUNT_DIFFERS' }.ourAmount"))
                .startsWith("5000");
        assertThat(items.getList("items.nextStep")).doesNotContainNull();
        assertThat(items.getList("items.ageDays")).containsOnly(0);
    }

    @Test
    void knowsReferencesThatBanksMangle() {
        Paid first = payments.paid(DAY, 1_000);
        Paid second = payments.paid(DAY, 2_000);
        AsobancariaFile text =
                file().paid("0000" + first.reference().replace("-", ""), 1_000)
                        .paid(second.reference().toLowerCase(), 2_000);

        JsonPath file = imported(send(text.text()));

        assertThat(file.getInt("results.matched")).isEqualTo(2);
    }

    @Test
    void takesNeitherOfTwoThatAMangledReferenceCouldBe() {
        Paid one = payments.paid(DAY, 1_000);
        Paid two = payments.paid(DAY, 1_000);
        String stem = UUID.randomUUID().toString().substring(0, 8);
        payments.change(
                "update payment_attempt set reference = ?1 where id = ?2",
                "Z-" + stem + "1-1",
                one.attempt());
        payments.change(
                "update payment_attempt set reference = ?1 where id = ?2",
                "Z-" + stem + "-11",
                two.attempt());

        JsonPath file =
                imported(
                        send(
                                file().paid("Z" + stem + "11", 1_000)
                                        .paid("Z-" + stem + "-11", 1_000)
                                        .text()));

        assertThat(results(file)).containsExactly(1, 0, 1, 0, 0);
        assertThat(outcomes(two)).containsExactly("SETTLED");
        assertThat(outcomes(one)).isEmpty();
    }

    @Test
    void identifiesByCusWhenAmountAndDayAgree() {
        Paid paid = payments.paid(DAY, 30_000);
        Paid late = payments.paid(DAY.minusDays(20), 30_000);
        Paid other = payments.paid(DAY, 30_000);
        String text =
                "transaction_id,reference,amount,fee,paid_at,cus,status\n"
                        + line("sin-referencia", 30_000, paid.cus())
                        + line("sin-referencia", 30_000, late.cus())
                        + line("sin-referencia", 31_000, other.cus());

        JsonPath file = imported(sendSettlement(text));

        assertThat(results(file)).containsExactly(1, 0, 2, 0, 0);
        assertThat(outcomes(paid)).containsExactly("SETTLED");
    }

    @Test
    void bankAndGatewayTellOfTheSameMoneyOnceEach() {
        Paid paid = payments.paid(DAY, 12_000);
        String settlement =
                "transaction_id,reference,amount,fee,paid_at,cus,status\n"
                        + line(paid.reference(), 12_000, paid.cus());

        JsonPath gateway = imported(sendSettlement(settlement));
        JsonPath bank = imported(send(file().paid(paid.reference(), 12_000).text()));
        JsonPath again = imported(send(file().paid(paid.reference(), 12_000).text() + "\n"));

        assertThat(gateway.getInt("results.matched")).isEqualTo(1);
        assertThat(bank.getInt("results.matched")).isEqualTo(1);
        assertThat(again.getInt("results.duplicates")).isEqualTo(1);
        assertThat(settledEvents(gateway)).isEqualTo(1);
        assertThat(settledEvents(bank)).isZero();
    }

    @Test
    void filesThatComeAtOnceSettleAPaymentOnce() {
        Paid paid = payments.paid(DAY, 1_000);
        ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>(List.of(1, 2, 3, 4));

        List<Response> sent =
                Parallel.times(
                        4,
                        () ->
                                send(
                                        file().paid(paid.reference(), 1_000).text()
                                                + "\n".repeat(sizes.remove())));

        List<Integer> matched = new ArrayList<>();
        sent.forEach(each -> matched.add(imported(each).getInt("results.matched")));
        assertThat(matched.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(outcomes(paid)).containsExactly("SETTLED");
    }

    @Test
    void comparesMoneyReceivedWhenItWasNotWhatWasAsked() {
        Paid paid = payments.paid(DAY, 10_000);
        payments.receivedOther(paid, 9_000);

        JsonPath file = imported(send(file().paid(paid.reference(), 9_000).text()));

        assertThat(file.getInt("results.matched")).isEqualTo(1);
    }

    @Test
    void settlesMoneyOfNobodyWhenItsPaymentIsApprovedLater() {
        Paid paid = payments.paid(DAY, 1_000);
        payments.state(paid, "PENDING");
        JsonPath file = imported(send(file().paid(paid.reference(), 1_000).text()));
        assertThat(file.getInt("results.notOurs")).isEqualTo(1);
        payments.state(paid, "APPROVED");

        job.lookAgain(LocalDate.now(LegalTime.BOGOTA));

        assertThat(items(file.getString("id")).getList("items")).isEmpty();
        assertThat(outcomes(paid)).containsExactly("SETTLED");
        assertThat(settledEvents(file)).isEqualTo(1);
    }

    @Test
    void opensItemForPaymentThatIsInNoFileInTimeAndClosesItWhenItComes() {
        LocalDate day = LocalDate.of(2024, 3, 20);
        Paid paid = payments.paid(day, 1_000);
        Paid taken = payments.paid(day, 2_000);
        payments.reversed(taken);

        job.lookAgain(day);
        job.lookAgain(day);

        assertThat(notInBank(paid)).containsExactly("OPEN");
        assertThat(notInBank(taken)).isEmpty();
        imported(send(new AsobancariaFile(day).paid(paid.reference(), 1_000).text()));
        assertThat(notInBank(paid)).containsExactly("RESOLVED");
        assertThat(
                        payments.rows(
                                "select e.text from bank_item_event e join bank_item i on i.id ="
                                        + " e.item_id where i.attempt_id = ?1",
                                paid.attempt()))
                .hasToString("[SETTLED_LATER]");
    }

    private List<Object> notInBank(Paid paid) {
        return payments.rows(
                "select state from bank_item where attempt_id = ?1 and kind = 'NOT_IN_BANK'",
                paid.attempt());
    }

    private long settledEvents(JsonPath file) {
        return payments.number(
                "select count(*) from domain_event where type = 'PaymentsSettled' and subject = ?1",
                UUID.fromString(file.getString("id")));
    }

    private List<Object> outcomes(Paid paid) {
        return payments.rows(
                "select outcome from bank_match where attempt_id = ?1", paid.attempt());
    }

    /** Matched, amount differs, not ours, duplicates, returned. */
    private static List<Integer> results(JsonPath file) {
        return List.of(
                file.getInt("results.matched"),
                file.getInt("results.amountDiffers"),
                file.getInt("results.notOurs"),
                file.getInt("results.duplicates"),
                file.getInt("results.returned"));
    }

    private static String line(String reference, long amount, String cus) {
        return "T-%s,%s,%d,0,%s,%s,APPROVED%n"
                .formatted(UUID.randomUUID(), reference, amount, DAY, cus);
    }

    private static AsobancariaFile file() {
        return new AsobancariaFile(DAY);
    }
}
