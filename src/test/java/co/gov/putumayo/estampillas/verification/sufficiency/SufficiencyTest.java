package co.gov.putumayo.estampillas.verification.sufficiency;

import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.ask;
import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.presented;
import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.request;
import static co.gov.putumayo.estampillas.verification.sufficiency.Questions.works;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The question of an entity before it signs. Every receipt here was paid for public works of the
 * Department worth 1,000 million: 81 million in six stamps.
 */
@QuarkusTest
class SufficiencyTest {

    private static final long DECLARED = 1_000_000_000;

    @Inject PaidLiquidations paid;

    @Test
    void saysThatAReceiptIsEnough() {
        Receipt receipt = paid.receipt();

        Response answer = ask(works(DECLARED), presented(receipt));

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("verdict", equalTo("enough"))
                .body("required", equalTo(81_000_000))
                .body("paid", equalTo(81_000_000))
                .body("shortBy", equalTo(0))
                .body("overBy", equalTo(0))
                .body("stamps", hasSize(6))
                .body("stamps.verdict", everyItem(equalTo("enough")))
                .body("stamps[4].levy", equalTo("bienestar-adulto-mayor"))
                .body("stamps[4].article", equalTo("336"))
                .body("stamps[4].explanation", equalTo("4,9 % de $ 1.000.000.000 = $ 49.000.000"))
                .body("stamps[4].lines[0].rate", equalTo("0.049"))
                .body("receipts[0].number", equalTo(receipt.number()))
                .body("receipts[0].result", equalTo("VALID"))
                .body("receipts[0].counted", equalTo(true))
                .body("receipts[0].total", equalTo(81_000_000))
                .body("receipts[0].reason", nullValue());
    }

    @Test
    void saysByHowMuchAnUnderDeclaredContractIsShort() {
        Receipt receipt = paid.receipt();

        Response answer = ask(works(1_500_000_000), presented(receipt));

        answer.then()
                .body("verdict", equalTo("short"))
                .body("shortBy", equalTo(40_500_000))
                .body("stamps.verdict", everyItem(equalTo("short")))
                .body("stamps[0].difference", equalTo(-2_500_000))
                .body("stamps[4].difference", equalTo(-24_500_000));
    }

    @Test
    void saysByHowMuchMoreThanOwedWasPaid() {
        Receipt receipt = paid.receipt();

        Response answer = ask(works(999_000_000), presented(receipt));

        answer.then()
                .body("verdict", equalTo("over"))
                .body("overBy", equalTo(81_000))
                .body("stamps[0].difference", equalTo(5_000));
    }

    /** Declared as works, really a consultancy: one stamp too much does not pay another. */
    @Test
    void noticesAnotherTypeOfContract() {
        Receipt receipt = paid.receipt();
        Map<String, Object> act = works(DECLARED);
        act.put("contractType", "consultancy");

        Response answer = ask(act, presented(receipt));

        answer.then()
                .body("verdict", equalTo("short"))
                .body("shortBy", equalTo(31_000_000))
                .body("overBy", equalTo(32_000_000))
                .body(
                        "stamps.levy",
                        containsInAnyOrder(
                                "bienestar-adulto-mayor",
                                "pro-desarrollo-itp",
                                "bomberil",
                                "pro-desarrollo-fronterizo",
                                "pro-electrificacion-rural",
                                "pro-cultura",
                                "pro-desarrollo-departamental"))
                .body(stamp("pro-desarrollo-itp") + ".difference", equalTo(-30_000_000))
                .body(stamp("bomberil") + ".verdict", equalTo("over"))
                .body(stamp("bomberil") + ".required", equalTo(0))
                .body(stamp("bomberil") + ".article", equalTo("348"))
                .body(stamp("bomberil") + ".lines", hasSize(0));
    }

    @Test
    void addsUpTheReceiptsOfAContractAndItsAdditions() {
        Receipt contract = paid.receipt();
        Receipt addition = paid.receipt();
        Map<String, Object> request = request(works(DECLARED), contract, addition);
        request.put(
                "additions",
                List.of(
                        Map.of("value", 600_000_000, "date", "2026-04-01"),
                        Map.of("value", 400_000_000, "date", "2026-05-01")));

        Response answer = ask(request);

        answer.then()
                .body("verdict", equalTo("enough"))
                .body("required", equalTo(162_000_000))
                .body("stamps[0].lines", hasSize(3))
                .body("receipts.counted", contains(true, true));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Map<String, Object> request = new HashMap<>();
        request.put("act", Map.of("type", "contract", "entityType", "itp", "value", 0));
        request.put("date", "15/03/2026");
        request.put(
                "receipts",
                List.of(
                        Map.of("code", "7K3M-9QWX-2ABC-DEFG-5"),
                        Map.of("code", " "),
                        Map.of("code", "7k3m9qwx2abcdefg5")));
        request.put("additions", List.of(Map.of("value", -1, "date", "2026-02-30")));

        Response answer = ask(request);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/receipts/1/code",
                                "/receipts/2/code",
                                "/act/entityType",
                                "/act/contractType",
                                "/act/value",
                                "/date",
                                "/additions/0/value",
                                "/additions/0/date"));
    }

    @Test
    void needsReceiptsAndAct() {
        Response answer = ask(new HashMap<>());

        answer.then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/receipts", "/act", "/date"));
    }

    @Test
    void refusesAdditionsToWhatIsNoContract() {
        Map<String, Object> request =
                request(new HashMap<>(Map.of("type", "certificate")), paid.receipt());
        request.put("additions", List.of(Map.of("value", 1, "date", "2026-04-01")));

        Response answer = ask(request);

        answer.then().statusCode(422).body("errors.pointer", contains("/additions"));
    }

    private static String stamp(String levy) {
        return "stamps.find { it.levy == '" + levy + "' }";
    }
}
