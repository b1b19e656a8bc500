package co.gov.putumayo.estampillas.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Additions hang from the first liquidation of their contract. */
@QuarkusTest
class AdditionTest {

    private final String contract = "CO-" + UUID.randomUUID();

    @Inject EntityManager database;

    @Test
    void hangsFromTheContractItAddsTo() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();

        Response answer = Requests.addition(contract).post();

        answer.then()
                .statusCode(201)
                .body("firstLiquidation", equalTo(first.number()))
                .body("actName", equalTo("Adición a contrato de obra pública"))
                // 8.1 % of the added value alone.
                .body("total", equalTo(810_000));
    }

    @Test
    void isListedByItsContract() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();
        Requests.Made one = Requests.addition(contract).make();
        Requests.Made two = Requests.addition(contract).with("/date", "2026-04-01").make();

        Response read = first.get();

        read.then()
                .body("additions.number", equalTo(List.of(one.number(), two.number())))
                .body("additions.total", equalTo(List.of(810_000, 810_000)))
                .body("additions.status", equalTo(List.of("OPEN", "OPEN")))
                .body("additions.date", equalTo(List.of("2026-03-15", "2026-04-01")));
    }

    @Test
    void keepsNamingItsContractWhenRead() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();
        Requests.Made addition = Requests.addition(contract).make();

        Response read = addition.get();

        read.then().body("firstLiquidation", equalTo(first.number())).body("additions", hasSize(0));
    }

    @Test
    void hangsFromTheEarliestOfSeveral() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();
        Requests.contract().with("/act/number", contract).make();

        Response answer = Requests.addition(contract).post();

        answer.then().statusCode(201).body("firstLiquidation", equalTo(first.number()));
    }

    @Test
    void passesOverCancelledLiquidations() {
        Requests.Made cancelled = Requests.contract().with("/act/number", contract).make();
        cancel(cancelled.number());
        Requests.Made second = Requests.contract().with("/act/number", contract).make();

        Response answer = Requests.addition(contract).post();

        answer.then().statusCode(201).body("firstLiquidation", equalTo(second.number()));
    }

    @Test
    void findsTheContractHoweverItsNumberIsCased() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();

        Response answer = Requests.addition(contract.toLowerCase()).post();

        answer.then().statusCode(201).body("firstLiquidation", equalTo(first.number()));
    }

    @Test
    void standsAloneWhenTheContractIsOlderThanTheService() {
        Response answer = Requests.addition(contract).post();

        answer.then().statusCode(201).body("firstLiquidation", nullValue());
    }

    @Test
    void doesNotHangFromTheContractOfAnotherTaxpayerByItself() {
        Requests.contract().with("/act/number", contract).make();

        Response answer =
                Requests.addition(contract).with("/taxpayer/document", "800197268-4").post();

        answer.then().statusCode(201).body("firstLiquidation", nullValue());
    }

    @Test
    void hangsFromTheContractItNamesAfterACession() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();

        Response answer =
                Requests.addition(contract)
                        .with("/taxpayer/document", "800197268-4")
                        .with("/firstLiquidation", first.number().toLowerCase())
                        .post();

        answer.then().statusCode(201).body("firstLiquidation", equalTo(first.number()));
    }

    @Test
    void refusesToHangFromAnythingElseInTheSameWords() {
        String unknown = "L-2026-9999999";
        String otherContract = Requests.contract().make().number();
        String otherEntity =
                Requests.contract()
                        .with("/act/number", contract)
                        .with("/entityNit", Requests.ITP_NIT)
                        .make()
                        .number();
        String anAddition = Requests.addition(contract).make().number();
        String noContract = Requests.passport().with("/act/number", contract).make().number();

        List<String> answers =
                List.of(unknown, otherContract, otherEntity, anAddition, noContract, "x").stream()
                        .map(named -> Requests.addition(contract).with("/firstLiquidation", named))
                        .map(Requests::post)
                        .map(answer -> answer.statusCode() + answer.path("errors").toString())
                        .distinct()
                        .toList();

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0)).startsWith("422").contains("/firstLiquidation");
    }

    private void cancel(String number) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update liquidation set status = 'CANCELLED'"
                                                        + " where number = :number")
                                        .setParameter("number", number)
                                        .executeUpdate());
    }
}
