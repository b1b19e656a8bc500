package co.gov.putumayo.estampillas.payment;

import static co.gov.putumayo.estampillas.payment.Bench.begin;
import static co.gov.putumayo.estampillas.payment.Bench.comeBack;
import static co.gov.putumayo.estampillas.payment.Bench.decide;
import static co.gov.putumayo.estampillas.payment.Treasury.ANA;
import static co.gov.putumayo.estampillas.payment.Treasury.GROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tesorería sees all money that pays nothing, and closes what gives nothing back. */
@QuarkusTest
class AnomalyListTest {

    private static final String PATH = "/api/v1/treasury/payment-anomalies";
    private static final String RESOLUTION = PATH + "/{id}/resolution";

    @Inject TestPayables payables;
    @Inject Bench bench;

    private UUID wrongAmount() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "wrong-amount");
        comeBack(begun.id());
        return begun.id();
    }

    private UUID wrongCurrency() {
        Bench.Begun begun = begin(payables.open());
        decide(begun.token(), "timeout-after-charge");
        bench.change(
                "update sandbox_transaction set currency = 'USD' where token = ?1", begun.token());
        comeBack(begun.id());
        return begun.id();
    }

    private static List<Map<String, Object>> of(UUID payment, String status) {
        return ANA.all(PATH + "?limit=50&status=" + status).stream()
                .filter(item -> item.get("paymentId").equals(payment.toString()))
                .toList();
    }

    @Test
    void listsOpenAnomaliesPageByPageOnceEach() {
        UUID first = wrongAmount();
        UUID second = wrongAmount();

        List<Map<String, Object>> items = ANA.all(PATH + "?limit=1");

        assertThat(items.stream().map(item -> item.get("id"))).doesNotHaveDuplicates();
        assertThat(items.stream().map(item -> item.get("paymentId")))
                .containsSubsequence(first.toString(), second.toString());
        assertThat(of(first, "open").get(0))
                .containsEntry("kind", "WRONG_AMOUNT")
                .containsEntry("expected", (int) TestPayables.AMOUNT)
                .containsEntry("currency", "COP")
                .containsEntry("ageDays", 0)
                .containsKey("nextStep");
        assertThat(of(first, "closed")).isEmpty();
    }

    @Test
    void closesByHandWhatHasNoRefundCase() {
        UUID payment = wrongCurrency();
        Object id = of(payment, "open").get(0).get("id");

        Response closed = ANA.post(GROUNDS, RESOLUTION, id);

        closed.then().statusCode(204);
        assertThat(of(payment, "open")).isEmpty();
        assertThat(of(payment, "closed").get(0))
                .containsEntry("resolvedBy", "ana.tesoreria")
                .containsEntry(
                        "resolution", "La consola no tiene esa referencia. [Oficio PTP-118]");
        ANA.post(GROUNDS, RESOLUTION, id).then().statusCode(409);
    }

    @Test
    void closesByHandNothingThatGivesMoneyBack() {
        UUID payment = wrongAmount();
        Object id = of(payment, "open").get(0).get("id");

        Response refused = ANA.post(GROUNDS, RESOLUTION, id);

        refused.then().statusCode(409);
        assertThat(of(payment, "open")).hasSize(1);
    }

    @Test
    void knowsNoOther() {
        Response answer = ANA.post(GROUNDS, RESOLUTION, UUID.randomUUID());

        answer.then().statusCode(404);
    }
}
