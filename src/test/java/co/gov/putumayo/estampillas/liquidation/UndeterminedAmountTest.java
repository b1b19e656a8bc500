package co.gov.putumayo.estampillas.liquidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A contract of undetermined amount is liquidated payment by payment (art. 294 par.). */
@QuarkusTest
class UndeterminedAmountTest {

    private final String contract = "CO-" + UUID.randomUUID();

    @Test
    void taxesEachPaymentUnderItsContract() {
        Requests.Made first = payment(100_000_000).make();

        Response second = payment(50_000_000).post();

        second.then()
                .statusCode(201)
                .body("firstLiquidation", equalTo(first.number()))
                .body("undeterminedAmount", equalTo(true))
                // 8.1 % of this payment alone.
                .body("total", equalTo(4_050_000));
        ofFirst(first)
                .then()
                .statusCode(200)
                .body("contract", equalTo(contract))
                .body("items.number", contains(first.number(), second.path("number")))
                .body("items.kind", contains("PAYMENT", "PAYMENT"))
                .body("items.value", contains(100_000_000, 50_000_000))
                .body("items.total", contains(8_100_000, 4_050_000));
        first.read().body("additions", hasSize(0)).body("firstLiquidation", nullValue());
    }

    @Test
    void isListedToItsEntityAloneInPages() {
        Requests.Made first = payment(100_000_000).make();
        Requests.Made second = payment(50_000_000).make();

        Response page = ofEntity(Withholds.department(), contract.toLowerCase() + "&limit=1");
        String next = page.header("Link");
        Response rest =
                Withholds.department()
                        .signedIn()
                        .urlEncodingEnabled(false)
                        .get(next.substring(1, next.indexOf('>')));

        page.then().statusCode(200).body("items.number", contains(first.number()));
        rest.then()
                .body("items.number", contains(second.number()))
                .body("items[0].firstLiquidation", equalTo(first.number()));
        ofEntity(Withholds.itp(), contract).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void keepsThePaymentsTogetherWhenTheFirstIsCancelled() {
        Requests.Made first = payment(100_000_000).make();
        Withholds.cancel(new Withholds.Made(first.number(), first.accessCode()))
                .then()
                .statusCode(200);

        Response second = payment(50_000_000).post();

        second.then().body("firstLiquidation", equalTo(first.number()));
        ofFirst(first).then().body("items.status", contains("CANCELLED", "OPEN"));
    }

    @Test
    void paymentsLiquidatedAtOnceHaveOneFirst() {
        List<String> firsts =
                Parallel.times(10, () -> payment(1_000_000).post().path("firstLiquidation"));

        assertThat(firsts.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(firsts.stream().filter(Objects::nonNull).distinct()).hasSize(1);
    }

    @Test
    void hasNoAdditionsAndIsAContract() {
        Response addition = payment(1_000_000).with("/act/addition", true).post();
        Response passport = Requests.passport().with("/undeterminedAmount", true).post();

        addition.then()
                .statusCode(422)
                .body("errors.code", contains("not-with-undetermined-amount"))
                .body("errors.article", contains("294 par."));
        passport.then().statusCode(422).body("errors.code", contains("only-for-contracts"));
    }

    @Test
    void doesNotHangFromAContractOfDefiniteAmount() {
        Requests.Made definite = Requests.contract().with("/act/number", contract).make();

        Response alone = payment(1_000_000).post();
        Response named = payment(1_000_000).with("/firstLiquidation", definite.number()).post();
        Response addition = Requests.addition(contract).post();

        alone.then().statusCode(201).body("firstLiquidation", nullValue());
        named.then().statusCode(422).body("errors.code", contains("not-first-of-contract"));
        addition.then().body("firstLiquidation", equalTo(definite.number()));
    }

    @Test
    void listsAContractWithItsAdditionsToo() {
        Requests.Made first = Requests.contract().with("/act/number", contract).make();
        Requests.Made addition = Requests.addition(contract).make();

        Response list = ofFirst(first);

        list.then().body("items.kind", contains("CONTRACT", "ADDITION"));
        ofFirst(addition).then().statusCode(404);
        given().header("Access-Code", addition.accessCode())
                .get(Requests.LIQUIDATIONS + "/" + first.number() + "/contract")
                .then()
                .statusCode(404);
        Withholds.department().signedIn().get(Requests.LIQUIDATIONS).then().statusCode(400);
    }

    private Requests payment(long value) {
        return Requests.contract()
                .with("/act/number", contract)
                .with("/act/value", value)
                .with("/undeterminedAmount", true);
    }

    private static Response ofFirst(Requests.Made first) {
        return given().header("Access-Code", first.accessCode())
                .get(Requests.LIQUIDATIONS + "/" + first.number() + "/contract");
    }

    private static Response ofEntity(Withholds entity, String query) {
        return entity.signedIn()
                .urlEncodingEnabled(false)
                .get(Requests.LIQUIDATIONS + "?contract=" + query);
    }
}
