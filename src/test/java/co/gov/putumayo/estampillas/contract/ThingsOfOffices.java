package co.gov.putumayo.estampillas.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.treasury.bank.AsobancariaFile;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What offices work on: files of banks, drafts of tariffs, batches, uses to be undone. */
final class ThingsOfOffices {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    /** So that a list has several. */
    private static final int ROWS = 3;

    private ThingsOfOffices() {}

    /**
     * @param nit of an entity that no other test knows
     * @param receipt of a document of that entity, unused
     * @return parameters by the beginning of the path
     */
    static Map<String, Map<String, String>> byPath(String nit, Receipt receipt) {
        Map<String, Map<String, String>> byPath = new LinkedHashMap<>();
        String webhook = webhook(nit);
        String file = bankFile();
        byPath.put("/api/v1/treasury/bank-files/{id}", Map.of("id", file));
        byPath.put(
                "/api/v1/treasury/bank-items/{id}",
                Map.of("id", BankFiles.items(file).getString("items[0].id")));
        byPath.put("/api/v1/tariff-drafts/{id}", Map.of("id", tariffDraft()));
        byPath.put("/api/v1/verifications/batch/{id}", Map.of("id", batch(nit, receipt)));
        byPath.put("/api/v1/annulment-undos/{id}", Map.of("id", undo(nit, receipt)));
        byPath.put("/api/v1/treasury/unidentified/{id}", Map.of("id", unidentified()));
        byPath.put("/api/v1/value-proposals/{id}", Map.of("id", proposal()));
        byPath.put("/api/v1/due-date-extensions/{id}", Map.of("id", extension()));
        byPath.put("/api/v1/treasury/transfers/{id}", Map.of("id", transfer()));
        byPath.put("/api/v1/treasury/distribution-rules/{version}", Map.of("version", "766-2018"));
        byPath.put(
                "/api/v1/webhooks/{id}",
                Map.of("id", webhook, "messageId", messageTo(webhook, nit)));
        return byPath;
    }

    /** Of the entity, which hears when its receipts are used. Nobody listens there. */
    static String webhook(String nit) {
        Response made =
                as(Role.ENTITY_OFFICER, nit)
                        .body(
                                Map.of(
                                        "url",
                                        "http://localhost:9999/odd",
                                        "topics",
                                        List.of("receipt.annulled")))
                        .post(WEBHOOKS);
        made.then().statusCode(CREATED);
        return made.path("id");
    }

    /** That a receipt was used, for the undo. */
    private static String messageTo(String webhook, String nit) {
        return await().until(
                        () ->
                                as(Role.ENTITY_OFFICER, nit)
                                        .get(WEBHOOKS + "/" + webhook + "/messages")
                                        .<String>path("items[0].id"),
                        Objects::nonNull);
    }

    /**
     * Of a fund that no other test takes money from; receipts come to it by and by. Whoever asks
     * again gets the same: a fund has one at a time.
     */
    private static String transfer() {
        String prepared =
                as(Role.TREASURY, null)
                        .get("/api/v1/treasury/transfers?limit=200")
                        .path("items.find { it.fund == 'zonas-de-frontera' }?.id");
        return prepared != null ? prepared : prepareTransfer();
    }

    private static String prepareTransfer() {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                as(Role.TREASURY, null)
                                        .body(Map.of("fund", "zonas-de-frontera"))
                                        .post("/api/v1/treasury/transfers"),
                        prepared -> prepared.statusCode() == CREATED)
                .path("id");
    }

    private static String extension() {
        Response proposed =
                as(Role.REVENUE, null)
                        .body(
                                Map.of(
                                        "period", "2097-11",
                                        "dueDate", "2097-12-27",
                                        "legalAct", "Resolución " + UUID.randomUUID(),
                                        "legalActDate", "2026-03-24",
                                        "reason", "Indisponibilidad",
                                        "relief", "penalty"))
                        .post("/api/v1/due-date-extensions");
        proposed.then().statusCode(CREATED);
        return proposed.path("id");
    }

    /** With payments that are nobody's. */
    private static String bankFile() {
        AsobancariaFile file = new AsobancariaFile(DAY);
        Stream.generate(ThingsOfOffices::reference)
                .limit(ROWS)
                .forEach(reference -> file.paid(reference, 24_000));
        Response sent = BankFiles.send(new AsobancariaFile(DAY).paid(reference(), 24_000).text());
        return BankFiles.imported(sent).getString("id");
    }

    /** Different each time: a bank's file is taken once. */
    private static String reference() {
        return "800094164" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
    }

    private static String tariffDraft() {
        String id = "odd-" + UUID.randomUUID();
        as(Role.REVENUE, null)
                .body(
                        Map.of(
                                "id", id,
                                "ordinance", "901/2090",
                                "title", "Tarifa",
                                "validFrom", "2092-01-01"))
                .post("/api/v1/tariff-drafts")
                .then()
                .statusCode(CREATED);
        return id;
    }

    private static String batch(String nit, Receipt receipt) {
        List<Map<String, String>> codes =
                Stream.concat(
                                Stream.of(receipt.code()),
                                Stream.generate(() -> CheckedCode.random().display()).limit(ROWS))
                        .map(code -> Map.of("code", code))
                        .toList();
        Response asked =
                as(Role.ENTITY_OFFICER, nit)
                        .body(Map.of("receipts", codes))
                        .post("/api/v1/verifications/batch");
        asked.then().statusCode(OK);
        return asked.path("id");
    }

    private static String undo(String nit, Receipt receipt) {
        String annulment = "/api/v1/receipts/" + receipt.code() + "/annulment";
        as(Role.ENTITY_OFFICER, nit)
                .body(Map.of("documentNumber", "CO-ODD-1", "documentDate", "2026-03-20"))
                .put(annulment)
                .then()
                .statusCode(CREATED);
        Response asked =
                as(Role.ENTITY_OFFICER, nit)
                        .body(Map.of("reason", "Era el CO-ODD-2"))
                        .post(annulment + "/undos");
        asked.then().statusCode(CREATED);
        return asked.path("id");
    }

    /** Money registered just now. */
    static String unidentified() {
        Response registered =
                as(Role.TREASURY, null)
                        .body(
                                Map.of(
                                        "amount", 125_000,
                                        "receivedOn", "2026-03-10",
                                        "bank", "Banco Agrario de Colombia",
                                        "bankReference", reference(),
                                        "description", "Consignación en efectivo"))
                        .post("/api/v1/treasury/unidentified");
        registered.then().statusCode(CREATED);
        return registered.path("id");
    }

    /** Of a year that no other test proposes; there may be one of it already. */
    private static String proposal() {
        String path = "/api/v1/value-proposals";
        as(Role.REVENUE, null)
                .body(
                        Map.of(
                                "unit", "SMMLV",
                                "period", "2092",
                                "value", "2100000",
                                "source", "Decreto 1600 de 2091"))
                .post(path)
                .then()
                .statusCode(anyOf(is(CREATED), is(CONFLICT)));
        return as(Role.REVENUE, null)
                .queryParam("state", "PROPOSED")
                .queryParam("limit", 200)
                .get(path)
                .path("items.find { it.period == '2092' }.id");
    }

    private static RequestSpecification as(String role, String nit) {
        String token = nit == null ? Tokens.of("odd", role) : Tokens.of("odd", role, nit);
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
