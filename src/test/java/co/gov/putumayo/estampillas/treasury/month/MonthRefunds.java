package co.gov.putumayo.estampillas.treasury.month;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Money given back, as payers ask for it and Tesorería decides and pays. */
final class MonthRefunds {

    private static final String CHECK = "3456";
    private static final long PART = 1_000;
    private static final String CONFIRM = "confirm";

    private final MonthBooks books;
    private long givenBack;

    MonthRefunds(MonthBooks books) {
        this.books = books;
    }

    /** Pesos so far. */
    long givenBack() {
        return givenBack;
    }

    /** The whole receipt, which two people decide. */
    void whole(MonthPayer payer, LocalDate today) {
        String number = ofReceipt(payer);
        Map<String, Long> lines = books.lines(payer.liquidation().number());
        status(Desk.post(Desk.ANA, number, "decision", Desk.approval(lines)), "PROPOSED");
        assertThat(confirmed(Desk.ANA, number).statusCode()).isEqualTo(403);
        status(confirmed(Desk.LUIS, number), "APPROVED");
        paid(number, today, payer.liquidation().total());
    }

    /** A little of one stamp, which one person decides. */
    void part(MonthPayer payer, LocalDate today) {
        String number = ofReceipt(payer);
        status(Desk.approve(Desk.ANA, number, PART), "APPROVED");
        paid(number, today, PART);
    }

    /** Money that paid nothing: its case is there before its payer asks. */
    void anomaly(MonthPayer payer, LocalDate today) {
        Map<String, Object> wish = Desk.wish();
        wish.put("liquidation", payer.liquidation().number());
        wish.put("accessCode", payer.liquidation().accessCode());
        String number = asked(wish);
        Number received = Desk.get(Desk.ANA, "/{number}", number).jsonPath().get("refund.received");
        Map<String, Object> decision = new HashMap<>();
        decision.put("approve", true);
        decision.put("grounds", "No pagó ninguna estampilla.");
        decision.put("amount", received);
        Desk.post(Desk.ANA, number, "decision", decision).then().statusCode(200);
        if ("PROPOSED".equals(Desk.get(Desk.ANA, "/{number}", number).path("refund.status"))) {
            status(confirmed(Desk.LUIS, number), "APPROVED");
        }
        paid(number, today, received.longValue());
    }

    private String ofReceipt(MonthPayer payer) {
        String code = books.receiptCode(payer.liquidation().number());
        return asked(Desk.wish(new Receipt(code, null, CHECK)));
    }

    private static String asked(Map<String, Object> wish) {
        Response asked = Desk.ask(wish);
        asked.then().statusCode(201);
        String number = asked.path("number");
        Desk.review(Desk.ANA, number).then().statusCode(200);
        return number;
    }

    private static Response confirmed(String token, String number) {
        return Desk.post(token, number, "confirmation", Map.of(CONFIRM, true));
    }

    private void paid(String number, LocalDate today, long amount) {
        status(Desk.pay(number, today.toString()), "PAID");
        givenBack += amount;
    }

    private static void status(Response answer, String status) {
        answer.then().statusCode(200);
        assertThat(answer.<String>path("refund.status")).isEqualTo(status);
    }
}
