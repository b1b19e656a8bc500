package co.gov.putumayo.estampillas.treasury.refund;

import static io.restassured.RestAssured.given;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What payers and people of Tesorería ask for, over HTTP. */
public final class Desk {

    public static final String PATH = "/api/v1/refunds";
    public static final String TREASURY = "/api/v1/treasury/refunds";
    public static final String ACCOUNT_NUMBER = "479030012345";
    public static final String LEVY = "pro-desarrollo-fronterizo";

    /** Morning of 20 March 2026 in Bogotá, four days after the payments of PaidLiquidations. */
    public static final Instant FOUR_DAYS_LATER = Instant.parse("2026-03-20T14:00:00Z");

    public static final String ANA = Tokens.of("ana.tesoreria", Role.TREASURY);
    public static final String LUIS = Tokens.of("luis.tesoreria", Role.TREASURY);

    private Desk() {}

    public static Map<String, Object> wish() {
        Map<String, Object> wish = new HashMap<>();
        wish.put("cause", "not-owed");
        wish.put("explanation", "El contrato no se firmó.");
        wish.put("evidence", "Radicado 2026-4411");
        wish.put(
                "account",
                Map.of(
                        "bank", "BANCO AGRARIO",
                        "type", "savings",
                        "number", ACCOUNT_NUMBER,
                        "holder", "Puentes del Sur S.A.S.",
                        "holderDocument", "900123456-8"));
        return wish;
    }

    public static Map<String, Object> wish(Receipt receipt) {
        Map<String, Object> wish = wish();
        wish.put("receiptCode", receipt.code());
        wish.put("check", receipt.check());
        return wish;
    }

    public static Response ask(Object wish) {
        return given().contentType(ContentType.JSON).body(wish).post(PATH);
    }

    public static Response follow(String number, String accessCode) {
        return given().header("Access-Code", accessCode).get(PATH + "/{number}", number);
    }

    public static Response get(String token, String path, Object... parameters) {
        return given().auth().oauth2(token).get(TREASURY + path, parameters);
    }

    public static Response review(String token, String number) {
        return given().auth().oauth2(token).post(TREASURY + "/{number}/review", number);
    }

    public static Response post(String token, String number, String what, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(TREASURY + "/{number}/" + what, number);
    }

    public static Map<String, Object> approval(Map<String, Long> lines) {
        List<Map<String, Object>> list = new ArrayList<>();
        lines.forEach((levy, amount) -> list.add(Map.of("levy", levy, "amount", amount)));
        return new HashMap<>(
                Map.of("approve", true, "grounds", "Se pagó en exceso.", "lines", list));
    }

    /** Every stamp of a receipt of PaidLiquidations. */
    public static Map<String, Long> whole() {
        return Map.of(
                LEVY,
                5_000_000L,
                "pro-electrificacion-rural",
                5_000_000L,
                "pro-cultura",
                5_000_000L,
                "pro-desarrollo-departamental",
                5_000_000L,
                "bienestar-adulto-mayor",
                49_000_000L,
                "bomberil",
                12_000_000L);
    }

    public static Response approve(String token, String number, long amount) {
        return post(token, number, "decision", approval(Map.of(LEVY, amount)));
    }

    public static Response pay(String number, String day) {
        return post(ANA, number, "payment", Map.of("paidOn", day, "bankReference", "TRF-0098"));
    }

    /** What a refund pays of a declaration. */
    public static Map<String, Object> setOff(String declaration, long amount) {
        return Map.of("declaration", declaration, "amount", amount);
    }

    /** Approved by Ana, who looked for debts; it pays those. */
    @SafeVarargs
    public static Response decide(
            String number, String levy, long amount, Map<String, Object>... setOffs) {
        Map<String, Object> decision = approval(Map.of(levy, amount));
        decision.put("setOffs", List.of(setOffs));
        decision.put("debtsReviewed", true);
        return post(ANA, number, "decision", decision);
    }

    /** What an agent paid as anybody else, asked back and taken in review by Ana. */
    public static String inReviewOf(Filer filer, PaidLiquidations paid) {
        String check = filer.nit().substring(filer.nit().length() - 4);
        Payer payer = new Payer("NIT", filer.nit(), "DEMO Entidad", check);
        return inReview(paid.receipt(payer, Tokens.DEPARTMENT_NIT));
    }

    /** Past the service, as nobody may. */
    static void change(EntityManager database, String number, String change) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update refund_case set "
                                                        + change
                                                        + " where number = :number")
                                        .setParameter("number", number)
                                        .executeUpdate());
    }

    /** Asked for and taken in review by Ana. */
    public static String inReview(Receipt receipt) {
        Response asked = ask(wish(receipt));
        asked.then().statusCode(201);
        String number = asked.path("number");
        review(ANA, number).then().statusCode(200);
        return number;
    }
}
