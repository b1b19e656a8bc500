package co.gov.putumayo.estampillas.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.privacy.PublicWalk.Made;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.support.Tokens;
import co.gov.putumayo.estampillas.support.Withholds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A natural person's liquidation, payment and receipt in every state, through every operation that
 * is open to everybody: nothing answered and nothing logged says who the person is.
 */
@QuarkusTest
class PersonalDataTest {

    /**
     * The only answers that may: the payer's own data, to whoever holds the access code that only
     * the payer was given.
     */
    private static final Set<String> OWN_DATA =
            Set.of("createLiquidation", "getLiquidation", "cancelLiquidation");

    /** Catalogues and computations, which hear of no person. */
    private static final Map<String, String> CATALOGUES =
            Map.ofEntries(
                    Map.entry("receiptKeys", "/.well-known/jwks.json"),
                    Map.entry("listActs", "/api/v1/acts"),
                    Map.entry("listAnnualValues", "/api/v1/annual-values"),
                    Map.entry("listBanks", "/api/v1/banks"),
                    Map.entry("listDueDates", "/api/v1/due-dates?year=2026"),
                    Map.entry("listEntities", "/api/v1/entities?limit=200"),
                    Map.entry("getEntity", "/api/v1/entities/800094164"),
                    Map.entry("listExemptions", "/api/v1/exemptions"),
                    Map.entry("listInflation", "/api/v1/inflation"),
                    Map.entry("listLevies", "/api/v1/levies"),
                    Map.entry("declarationTemplateCsv", "/api/v1/declarations/template.csv"),
                    Map.entry("declarationTemplateXlsx", "/api/v1/declarations/template.xlsx"),
                    Map.entry("openCollection", "/api/v1/open-data/collection?year=2026"),
                    Map.entry("listPaymentTerms", "/api/v1/payment-terms"),
                    Map.entry("listUsuryRates", "/api/v1/usury-rates"));

    private static final Map<String, String> COMPUTATIONS =
            Map.ofEntries(
                    Map.entry("quote", "/api/v1/quotes"),
                    Map.entry("receiveNotification", "/api/v1/gateways/sandbox/notifications"),
                    Map.entry("estimateCorrection", estimates("correction")),
                    Map.entry("estimateLateFiling", estimates("late-filing")),
                    Map.entry("estimateArithmeticCorrection", estimates("arithmetic-correction")),
                    Map.entry("estimateInconsistency", estimates("inconsistency")),
                    Map.entry("estimateIndexation", estimates("indexation")),
                    Map.entry("estimateInexactness", estimates("inexactness")),
                    Map.entry("estimateNotFiling", estimates("not-filing")));

    @Inject EntityManager entities;

    private final PublicWalk walk = new PublicWalk();

    @Test
    void nothingPublicTellsWhoThePayerIs() throws IOException {
        List<String> logged;
        try (LogLines log = LogLines.open()) {
            walkEverything();
            logged = log.lines();
        }

        Map<String, List<Response>> answers = new LinkedHashMap<>(walk.answers());
        assertThat(answers.keySet()).containsAll(openToEverybody());
        for (String own : OWN_DATA) {
            assertThat(textOf(answers.remove(own).get(0))).as(own).matches(Person::isToldBy);
        }
        Set<String> telling = new TreeSet<>();
        for (var operation : answers.entrySet()) {
            for (Response answer : operation.getValue()) {
                if (Person.isToldBy(textOf(answer))) {
                    telling.add(operation.getKey() + " " + answer.statusCode());
                }
            }
        }
        assertThat(telling).isEmpty();
        assertThat(logged).filteredOn(Person::isToldBy).isEmpty();
    }

    /** Otherwise silence would prove nothing. */
    @Test
    void hearsWhatIsLogged() {
        List<String> logged;
        try (LogLines log = LogLines.open()) {
            Logger.getLogger(PersonalDataTest.class).infof("Probe of %s", Person.NAME);
            logged = log.lines();
        }

        assertThat(logged).anyMatch(Person::isToldBy);
    }

    @Test
    void everyPublicOperationIsLimited() throws IOException {
        String contract = Files.readString(Path.of("openapi", "openapi.yaml"));

        List<String> unlimited =
                openToEverybody().stream()
                        .filter(name -> !operationIn(contract, name).contains("\"429\":"))
                        .toList();

        assertThat(unlimited).isEmpty();
    }

    private void walkEverything() {
        CATALOGUES.forEach((name, path) -> walk.kept(name, given().get(path)));
        COMPUTATIONS.forEach(
                (name, path) -> walk.kept(name, PublicWalk.json().body("{}").post(path)));
        Made open = walk.liquidate(Tokens.DEPARTMENT_NIT);
        walk.look(open);
        Made cancelled = walk.liquidate(Tokens.DEPARTMENT_NIT);
        walk.cancel(cancelled);
        walk.look(cancelled);
        Made rejected = walk.liquidate(Tokens.ITP_NIT);
        walk.decide(walk.startPayment(rejected), "reject");
        walk.look(rejected);
        String valid = receiptOf(walk.liquidate(Tokens.DEPARTMENT_NIT));
        walk.look(valid);
        walk.askForRefund(valid);
        annul(receiptOf(walk.liquidate(Tokens.DEPARTMENT_NIT)));
        refund(receiptOf(walk.liquidate(Tokens.DEPARTMENT_NIT)));
        withhold(walk.liquidate(Tokens.DEPARTMENT_NIT));
        walk.look(CheckedCode.random().display());
        refuseWhatIsWrong();
    }

    /** Requests with the person's data that fail, which is when services log too much. */
    private void refuseWhatIsWrong() {
        Map<String, String> wrong = new LinkedHashMap<>(Person.asTaxpayer());
        wrong.put("documentType", "XX");
        walk.kept(
                "createLiquidation wrong",
                PublicWalk.json()
                        .body(Map.of("date", "ayer", "taxpayer", wrong, "entityNit", "1"))
                        .post("/api/v1/liquidations"));
        walk.kept(
                "createLiquidation malformed",
                PublicWalk.json()
                        .body("{\"taxpayer\": {\"name\": \"" + Person.NAME + "\",,}")
                        .post("/api/v1/liquidations"));
    }

    private String receiptOf(Made made) {
        Response payment = walk.startPayment(made);
        walk.decide(payment, "approve");
        String code = walk.receiptOf(payment);
        walk.look(made);
        return code;
    }

    private void annul(String code) {
        given().auth()
                .oauth2(Tokens.of("ana", Role.ENTITY_OFFICER, Tokens.DEPARTMENT_NIT))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "documentNumber",
                                "CO-1",
                                "documentDate",
                                "2026-03-20",
                                "documentSha256",
                                "0a".repeat(32)))
                .put("/api/v1/receipts/{code}/annulment", code)
                .then()
                .statusCode(201);
        walk.look(code);
    }

    private void refund(String code) {
        String compact = CheckedCode.parse(code).orElseThrow().compact();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update receipt set status = 'REFUNDED'"
                                                        + " where code = :code")
                                        .setParameter("code", compact)
                                        .executeUpdate());
        walk.look(code);
    }

    private void withhold(Made made) {
        Response withheld = Withholds.department().register(Withholds.body(made.number()));
        withheld.then().statusCode(201);
        walk.look(made);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(
                        () ->
                                given().header("Access-Code", made.accessCode())
                                                .get("/api/v1/liquidations/{n}", made.number())
                                                .path("receipt.code")
                                        != null);
        String code =
                given().header("Access-Code", made.accessCode())
                        .get("/api/v1/liquidations/{n}", made.number())
                        .path("receipt.code");
        walk.look(code);
    }

    private static Set<String> openToEverybody() throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("src", "test", "resources", "who-may-call.csv"))) {
            return lines.filter(line -> line.endsWith(",everybody"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The part of the contract from this operation to the next. */
    private static String operationIn(String contract, String name) {
        int start = contract.indexOf("operationId: " + name + "\n");
        int end = contract.indexOf("operationId: ", start + 1);
        return contract.substring(start, end < 0 ? contract.length() : end);
    }

    private static String estimates(String of) {
        return "/api/v1/declarations/" + of + "-estimates";
    }

    private static String textOf(Response answer) throws IOException {
        String headers = answer.headers().toString();
        if (!"application/pdf".equals(answer.contentType())) {
            return headers + answer.asString();
        }
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            var about = document.getDocumentInformation();
            return headers
                    + about.getTitle()
                    + about.getSubject()
                    + about.getKeywords()
                    + new PDFTextStripper().getText(document);
        }
    }
}
