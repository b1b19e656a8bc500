package co.gov.putumayo.estampillas.treasury.unidentified;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import co.gov.putumayo.estampillas.payment.payable.Payable;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.bank.matching.BankMoneyUnidentified;
import co.gov.putumayo.estampillas.treasury.distribution.Distribute;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Money of unknown origin: registered, spread by resolution, or identified before (art. 300). */
@QuarkusTest
class UnidentifiedTest {

    private static final String MONEY = "/api/v1/treasury/unidentified";
    private static final String RESOLUTIONS = "/api/v1/treasury/spread-resolutions";
    private static final String SHA256 = "ab".repeat(32);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject PaidLiquidations paid;
    @Inject PostedEntries posted;
    @Inject MoneyRepository register;
    @Inject Outbox outbox;

    @Test
    void registeredMoneyIsInTheBankAndNobodys() {
        String id = register(125_000).path("id");

        assertThat(lines(LedgerEntry.Source.of("unidentified", id)))
                .containsExactly("bank 125000", "unidentified -125000");
    }

    @Test
    void registersTheSameConsignmentOnce() {
        Map<String, Object> body = money(125_000);

        List<Integer> statuses = Parallel.times(4, () -> post("ana", MONEY, body).statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        post("ana", MONEY, body).then().statusCode(409);
    }

    @Test
    void resolutionOfTwoPeopleSpreadsInProportionToTheMonth() {
        awaitIncomeOfMarch();
        String id = register(1_000_001).path("id");
        Response prepared = post("ana", RESOLUTIONS, resolution(id));
        prepared.then().statusCode(201);
        String resolution = prepared.path("id");

        post("ana", RESOLUTIONS + "/" + resolution + "/approval", null).then().statusCode(403);
        Response approved = post("beatriz", RESOLUTIONS + "/" + resolution + "/approval", null);

        approved.then().statusCode(200).body("state", equalTo("APPROVED"));
        Map<String, Number> shares = approved.path("shares");
        assertThat(shares.values().stream().mapToLong(Number::longValue).sum())
                .isEqualTo(1_000_001);
        LedgerEntry.Source source = LedgerEntry.Source.of("unidentified-spread", resolution);
        assertThat(lines(source)).contains("unidentified 1000001");
        assertThat(posted.find(Distribute.sourceOf(source))).isPresent();
        identify("beatriz", id, "L-2026-0000001").then().statusCode(409);
        post("beatriz", RESOLUTIONS + "/" + resolution + "/approval", null).then().statusCode(409);
    }

    @Test
    void rejectedResolutionFreesItsMoney() {
        awaitIncomeOfMarch();
        String id = register(70_000).path("id");
        String resolution = post("ana", RESOLUTIONS, resolution(id)).path("id");
        post("ana", RESOLUTIONS, resolution(id)).then().statusCode(409);

        post("beatriz", RESOLUTIONS + "/" + resolution + "/rejection", null).then().statusCode(200);

        post("ana", RESOLUTIONS, resolution(id)).then().statusCode(201);
    }

    @Test
    void identifiedMoneyPaysItsLiquidation() {
        Payable payable = paid.liquidation(PaidLiquidations.Payer.PERSON, Tokens.DEPARTMENT_NIT);
        String id = register(payable.amount()).path("id");

        identify("ana", id, payable.number()).then().statusCode(403);
        identify("beatriz", id, payable.number())
                .then()
                .statusCode(200)
                .body("state", equalTo("IDENTIFIED"));

        String receipt = paid.awaitReceipt(payable).number();
        LedgerEntry.Source source = LedgerEntry.Source.of("receipt", receipt);
        Awaitility.await().atMost(PATIENCE).until(() -> posted.find(source).isPresent());
        assertThat(lines(source)).contains("unidentified " + payable.amount());
        assertThat(posted.find(source).orElseThrow().bookedOn())
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void identifiesOnlyToThePeso() {
        Payable payable = paid.liquidation(PaidLiquidations.Payer.PERSON, Tokens.DEPARTMENT_NIT);
        String id = register(payable.amount() - 1).path("id");

        identify("beatriz", id, payable.number())
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("amount-differs"));
    }

    @Test
    void whatTheBanksFileCouldNotExplainIsRegisteredOnce() {
        UUID item = UUID.randomUUID();
        BankMoneyUnidentified event =
                new BankMoneyUnidentified(
                        item,
                        UUID.randomUUID(),
                        17,
                        new BigDecimal("45000.50"),
                        LocalDate.of(2026, 3, 11),
                        "X-1",
                        "conciliadora");

        Parallel.run(
                3, () -> QuarkusTransaction.requiringNew().run(() -> outbox.record(event, "test")));

        UnidentifiedMoney money =
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(
                                () ->
                                        QuarkusTransaction.requiringNew()
                                                .call(() -> register.ofItem(item)),
                                Optional::isPresent)
                        .orElseThrow();
        assertThat(lines(LedgerEntry.Source.of("unidentified", money.id())))
                .containsExactly("bank 45000.5", "unidentified -45000.5");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        post("ana", MONEY, Map.of("amount", 0, "receivedOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/amount",
                                "/receivedOn",
                                "/bank",
                                "/bankReference",
                                "/description"));
        post("ana", RESOLUTIONS, Map.of("month", "2999-01", "documentSha256", "x"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/number",
                                "/date",
                                "/documentSha256",
                                "/reason",
                                "/month",
                                "/money"));
    }

    private void awaitIncomeOfMarch() {
        LedgerEntry.Source receipt = LedgerEntry.Source.of("receipt", paid.receipt().number());
        Awaitility.await().atMost(PATIENCE).until(() -> posted.find(receipt).isPresent());
    }

    private List<String> lines(LedgerEntry.Source source) {
        return posted.find(source).orElseThrow().lines().stream()
                .map(
                        line ->
                                line.account().code()
                                        + " "
                                        + line.amount().stripTrailingZeros().toPlainString())
                .toList();
    }

    private Response register(long amount) {
        Response answer = post("ana", MONEY, money(amount));
        answer.then().statusCode(201);
        return answer;
    }

    private static Map<String, Object> money(long amount) {
        return Map.of(
                "amount", amount,
                "receivedOn", "2026-03-10",
                "bank", "Banco Agrario",
                "bankReference", UUID.randomUUID().toString(),
                "description", "Consignación en efectivo");
    }

    private static Map<String, Object> resolution(String money) {
        return Map.of(
                "number",
                UUID.randomUUID().toString(),
                "date",
                "2026-04-15",
                "documentSha256",
                SHA256,
                "reason",
                "Agotada la identificación",
                "month",
                "2026-03",
                "money",
                List.of(money));
    }

    private static Response identify(String person, String id, String liquidation) {
        return post(
                person,
                MONEY + "/" + id + "/identification",
                Map.of("liquidation", liquidation, "evidence", "Comprobante 1187"));
    }

    private static Response post(String person, String path, Object body) {
        RequestSpecification request =
                given().auth()
                        .oauth2(Tokens.of(person, Role.TREASURY))
                        .contentType(ContentType.JSON);
        return body == null ? request.post(path) : request.body(body).post(path);
    }
}
