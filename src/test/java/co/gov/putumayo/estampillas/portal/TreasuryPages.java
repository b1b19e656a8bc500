package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments;
import co.gov.putumayo.estampillas.treasury.bank.ApprovedPayments.Paid;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import co.gov.putumayo.estampillas.treasury.refund.Desk;
import io.quarkus.arc.Unremovable;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One of each thing that Tesorería works on, waiting for somebody, and the pages that show them.
 */
@Singleton
@Unremovable
class TreasuryPages {

    static final String ROOT = "/escritorio/tesoreria";

    private static final LocalDate DAY = LocalDate.of(2023, 12, 6);
    private static final String API = "/api/v1/treasury/";
    private static final String FUND = "cultura-seguridad-social";
    private static final String LEVY = "pro-cultura";

    private final PaidLiquidations paid;
    private final ApprovedPayments payments;
    private final FundMoney fundMoney;
    private String transfer;

    TreasuryPages(PaidLiquidations paid, ApprovedPayments payments, FundMoney fundMoney) {
        this.paid = paid;
        this.payments = payments;
        this.fundMoney = fundMoney;
    }

    /** Addresses, without query. */
    List<String> all() {
        List<String> pages =
                new ArrayList<>(
                        List.of(
                                "",
                                "/dias/" + DAY,
                                "/archivos",
                                "/partidas",
                                "/partidas/propuestas",
                                "/partidas/cerradas",
                                "/pagos",
                                "/devoluciones",
                                "/devoluciones/estado/PAID",
                                "/distribucion",
                                "/giros",
                                "/sin-identificar",
                                "/recaudo"));
        pages.addAll(bank());
        pages.addAll(attempts());
        pages.addAll(refunds());
        pages.add("/giros/" + prepareTransfer());
        pages.add("/sin-identificar/" + money());
        pages.add("/distribucion/" + get("distribution-rules?limit=1").getString("items[0].id"));
        return pages.stream().map(page -> ROOT + page).toList();
    }

    /** Leaves no transfer behind that another test would meet. */
    void cancelTransfer() {
        BankFiles.as(BankFiles.ANA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "transfers/" + transfer + "/cancellation")
                .then()
                .statusCode(200);
    }

    private List<String> bank() {
        String broken = AsobancariaFile.detail("Y" + UUID.randomUUID(), 500, "000");
        String held =
                BankFiles.imported(
                                BankFiles.send(
                                        new AsobancariaFile(DAY)
                                                .paid("X" + UUID.randomUUID(), 7_000)
                                                .line(
                                                        broken.replace(
                                                                "00000000000500", "0000000000O500"),
                                                        500)
                                                .text()))
                        .getString("id");
        String whole =
                BankFiles.imported(
                                BankFiles.send(
                                        new AsobancariaFile(DAY)
                                                .paid("X" + UUID.randomUUID(), 6_000)
                                                .text()))
                        .getString("id");
        return List.of(
                "/archivos/" + held,
                "/archivos/" + whole,
                "/partidas/" + BankFiles.items(whole).getString("items[0].id"));
    }

    private List<String> attempts() {
        Paid unknown = payments.unknown(DAY, 3_000);
        return List.of(
                "/pagos/intentos/" + unknown.attempt(),
                "/pagos/anomalias/" + payments.reversed(payments.paid(DAY, 4_000)));
    }

    private List<String> refunds() {
        String asked = Desk.ask(Desk.wish(paid.receipt())).path("number");
        String reviewed = Desk.inReview(paid.receipt());
        String approved = Desk.inReview(paid.receipt());
        Desk.approve(Desk.ANA, approved, 1_000_000).then().statusCode(200);
        String proposed = Desk.inReview(paid.receipt());
        Desk.post(Desk.ANA, proposed, "decision", Desk.approval(Desk.whole()))
                .then()
                .statusCode(200);
        String refused = Desk.inReview(paid.receipt());
        Desk.post(
                        Desk.ANA,
                        refused,
                        "decision",
                        Map.of("approve", false, "grounds", "La estampilla se causó."))
                .then()
                .statusCode(200);
        return List.of(asked, reviewed, approved, proposed, refused).stream()
                .map(number -> "/devoluciones/" + number)
                .toList();
    }

    private String prepareTransfer() {
        fundMoney.collect(LEVY, FUND);
        transfer = post("transfers", Map.of("fund", FUND)).getString("id");
        return transfer;
    }

    private static String money() {
        return post(
                        "unidentified",
                        Map.of(
                                "amount", 1_000_001,
                                "receivedOn", "2026-03-10",
                                "bank", "Banco Agrario",
                                "bankReference", UUID.randomUUID().toString(),
                                "description", "Consignación en efectivo"))
                .getString("id");
    }

    private static JsonPath get(String path) {
        return BankFiles.as(BankFiles.ANA).get(API + path).jsonPath();
    }

    private static JsonPath post(String path, Map<String, Object> body) {
        return BankFiles.as(BankFiles.ANA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + path)
                .jsonPath();
    }
}
