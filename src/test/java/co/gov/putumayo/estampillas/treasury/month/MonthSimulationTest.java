package co.gov.putumayo.estampillas.treasury.month;

import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.imported;
import static co.gov.putumayo.estampillas.treasury.bank.BankFiles.send;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.faults.Books;
import co.gov.putumayo.estampillas.faults.ServiceClient;
import co.gov.putumayo.estampillas.faults.Sql;
import co.gov.putumayo.estampillas.payment.PaymentExpiry;
import co.gov.putumayo.estampillas.payment.reconciliation.PendingPoller;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.shared.outbox.OutboxDelivery;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.treasury.bank.matching.CompareJob;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A month from the payer's first click to the auditor's desk, through the service's own HTTP: every
 * fault of gateways and banks, late approvals, refunds, a bank file that is lost and then comes
 * twice. {@code src/bench/month} runs it with ten thousand payments.
 */
@QuarkusTest
class MonthSimulationTest {

    private static final int PAYMENTS = Integer.getInteger("month.payments", 120);
    private static final Duration PATIENCE = Duration.ofSeconds(60L + PAYMENTS / 20);

    /** Neither in this month nor in the next does another test pay. */
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);

    /** Of payers who want their money back, one of so many payments. */
    private static final int ONE_REFUND_OF = 100;

    private static final int LEAST_REFUNDS = 2;
    private static final int MORNING = 8;

    @TestHTTPResource("/")
    URI base;

    @Inject TestClock clock;
    @Inject PendingPoller poller;
    @Inject PaymentExpiry expiry;
    @Inject OutboxDelivery outbox;
    @Inject CompareJob comparison;
    @Inject DataSource database;

    private final Month month = Month.of(FIRST, PAYMENTS);
    private final MonthDiary diary = new MonthDiary();
    private Crowd crowd;
    private Sql sql;
    private MonthBooks books;
    private MonthRefunds refunds;
    private List<MonthPayer> payers;

    @AfterEach
    void stop() {
        crowd.close();
        clock.reset();
    }

    @Test
    void everyPesoOfTheMonthIsTraced() throws Exception {
        ServiceClient client = ServiceClient.at(base);
        crowd = new Crowd();
        sql = new Sql(database);
        books = new MonthBooks(sql, month);
        refunds = new MonthRefunds(books);
        payers =
                month.payments().stream()
                        .map(planned -> new MonthPayer(planned, client, sql))
                        .toList();

        month.days().forEach(this::live);
        morning(FIRST.plusMonths(1));
        diary.note("payments, each day's file on the next morning");
        receiveLostFileTwice();
        diary.note("the lost file, twice");
        giveBack(FIRST.plusMonths(1).plusDays(2));
        diary.note("refunds");
        lateApprovals();
        diary.note("late approvals of the next month");
        comeToRest();
        diary.note("rest");

        assertTheBankIsOurs();
        assertEveryDayIsProvenAndClosed();
        diary.note("proofs and closings of " + month.allDays().size() + " days");
        assertLedgerBalances();
        diary.verdict(MonthPack.assertSoundAndShowingOneByte(month));
        diary.note("auditor's pack, checked and forged");
        System.out.println(diary.of(PAYMENTS, new Books(sql, numbers()), books));
    }

    /** A day: the bank's file of yesterday, what is told late, then payers all at once. */
    private void live(LocalDate day) {
        morning(day);
        crowd.all(payersOf(day), MonthPayer::pay);
    }

    private void morning(LocalDate day) {
        LocalDate yesterday = day.minusDays(1);
        clock.set(day.atTime(MORNING, 0).atZone(LegalTime.BOGOTA).toInstant());
        if (!yesterday.equals(month.lostFile())) {
            deliver(yesterday);
        }
        crowd.all(payersOf(yesterday), MonthPayer::hearLate);
        crowd.each(poller::pollDue);
        comparison.lookAgain(day);
    }

    private void deliver(LocalDate day) {
        String file = books.file(day, payers);
        if (file != null) {
            imported(send(file));
        }
    }

    private List<MonthPayer> payersOf(LocalDate day) {
        return Stream.iterate(0, i -> i < payers.size(), i -> i + 1)
                .filter(i -> month.payments().get(i).day().equals(day))
                .map(payers::get)
                .toList();
    }

    /** Weeks later; until then its day has no money in the bank. */
    private void receiveLostFileTwice() {
        deliverEvents();
        comparison.lookAgain(month.lostFile());
        JsonPath without = MonthProofs.of(month.lostFile());
        assertThat(MonthProofs.pesos(without, "settled")).isZero();
        assertThat(MonthProofs.pesos(without, "residue"))
                .isPositive()
                .isEqualTo(
                        MonthProofs.pesos(without, "receiptAmount")
                                + MonthProofs.pesos(without, "other"));
        assertThat(without.getList("items.reason")).containsOnly("NOT_IN_BANK");

        String late = books.file(month.lostFile(), payers);
        imported(send(late));
        Response again = send(late);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(MonthProofs.pesos(MonthProofs.of(month.lostFile()), "residue")).isZero();
    }

    private void giveBack(LocalDate day) {
        clock.set(day.atTime(MORNING, 0).atZone(LegalTime.BOGOTA).toInstant());
        int most = Math.max(LEAST_REFUNDS, PAYMENTS / ONE_REFUND_OF);
        month.wholeBack(most).forEach(i -> refunds.whole(payers.get(i), day));
        month.partBack(most).forEach(i -> refunds.part(payers.get(i), day));
        month.wrongAmounts(most).forEach(i -> refunds.anomaly(payers.get(i), day));
    }

    /** Some liquidations have ended by now, others take the money. */
    private void lateApprovals() {
        clock.set(month.lastDay().atTime(MORNING, 0).atZone(LegalTime.BOGOTA).toInstant());
        boolean more = true;
        while (more) {
            more = expiry.expireNext();
        }
        crowd.all(payers, MonthPayer::approveLate);
        morning(month.lastDay().plusDays(1));
    }

    /** Until all money must be in a file, and nothing waits. */
    private void comeToRest() {
        deliverEvents();
        clock.set(
                month.lastDay()
                        .plusDays(15)
                        .atTime(MORNING, 0)
                        .atZone(LegalTime.BOGOTA)
                        .toInstant());
        month.allDays().forEach(comparison::lookAgain);
        deliverEvents();
    }

    private void deliverEvents() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            crowd.each(outbox::deliverDue);
                            return books.undelivered(
                                            clock.instant()
                                                    .atZone(LegalTime.BOGOTA)
                                                    .toOffsetDateTime())
                                    == 0;
                        });
    }

    private List<String> numbers() {
        return payers.stream().map(payer -> payer.liquidation().number()).toList();
    }

    private String reference(int which) {
        return MonthBooks.referenceOf(payers, which);
    }

    private void assertTheBankIsOurs() {
        Books bank = new Books(sql, numbers());
        bank.assertNothingForgotten();
        bank.assertBalanced();
        assertThat(bank.anomalies().stream().map(text -> text.split(" ")[0]))
                .containsExactly("LATE_APPROVAL", "SECOND_APPROVAL", "WRONG_AMOUNT");
    }

    /** What is left over is these two payments, and money of nobody. */
    private Map<String, String> residue() {
        return Map.of(
                reference(month.neverTold()), "NOT_IN_BANK",
                reference(month.toldLess()), "AMOUNT_DIFFERS");
    }

    private void assertEveryDayIsProvenAndClosed() {
        Map<String, String> found = MonthProofs.closeAll(month.allDays());
        assertThat(found).isEqualTo(residue());
        assertThat(books.openItems())
                .containsExactly(
                        "AMOUNT_DIFFERS " + reference(month.toldLess()),
                        "NOT_IN_BANK " + reference(month.neverTold()),
                        "NOT_OURS",
                        "NOT_OURS");
        books.openItemIds().forEach(MonthProofs::assertSomebodyLooksAfter);
    }

    private void assertLedgerBalances() {
        long returned = payers.get(month.returned()).liquidation().total();
        long lessThanCharged = payers.get(month.toldLess()).liquidation().total();
        long neverTold = payers.get(month.neverTold()).liquidation().total();
        assertThat(MonthProofs.trialBalanceDifference()).isZero();
        assertThat(books.clearing()).isEqualTo(returned + lessThanCharged + neverTold);
        assertThat(books.givenBack()).isEqualTo(refunds.givenBack());
    }
}
