package co.gov.putumayo.estampillas.tariff.drafting;

import static co.gov.putumayo.estampillas.support.ReferenceValues.ana;
import static co.gov.putumayo.estampillas.tariff.drafting.DraftOfAna.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of a draft may hold, and what of it is refused. */
@QuarkusTest
class DraftChangesTest {

    @Inject TestClock clock;

    private final DraftOfAna draft = new DraftOfAna();

    @BeforeEach
    void beInJuly() {
        clock.set(Instant.parse("2046-07-01T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndChangesNothing() {
        draft.draft("2047-03-01").then().statusCode(201);

        ana().body(
                        Map.of(
                                "revision",
                                1,
                                "title",
                                "Cambiado",
                                "rules",
                                List.of(
                                        DraftOfAna.ruleChange(draft.cultureContract(), "1.5"),
                                        DraftOfAna.ruleChange(UUID.randomUUID().toString(), "0.1")),
                                "newRules",
                                List.of(
                                        Map.of(
                                                "levy", "pro-nada",
                                                "actType", "certificate",
                                                "contractTypes", List.of("supply"),
                                                "baseKind", "contract-value",
                                                "rate", "0.1",
                                                "ordinance", "900/2046",
                                                "article", "4")),
                                "fees",
                                List.of(
                                        Map.of(
                                                "code", "moon",
                                                "uvt", "-1",
                                                "ordinance", "nueva",
                                                "article", "4"))))
                .post(PATH + "/" + draft.id + "/changes")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/rate",
                                "/rules/1/id",
                                "/newRules/0/levy",
                                "/newRules/0/contractTypes",
                                "/newRules/0/baseKind",
                                "/fees/0/code",
                                "/fees/0/uvt",
                                "/fees/0/ordinance"));

        ana().get(PATH + "/" + draft.id)
                .then()
                .statusCode(200)
                .body("draft.revision", equalTo(1))
                .body("draft.title", equalTo("Ordenanza de prueba"));
    }

    @Test
    void replacesARuleByTwoAndPricesAFee() {
        draft.draft("2047-04-01").then().statusCode(201);

        ana().body(
                        Map.of(
                                "revision",
                                1,
                                "removedRules",
                                List.of(draft.cultureContract()),
                                "newRules",
                                List.of(
                                        newRule(List.of("supply"), "0.01"),
                                        newRule(List.of("purchase"), "0.02")),
                                "fees",
                                List.of(
                                        Map.of(
                                                "code", "passport",
                                                "uvt", "3",
                                                "ordinance", "900/2046",
                                                "article", "4"))))
                .post(PATH + "/" + draft.id + "/changes")
                .then()
                .statusCode(200)
                .body("rules.findAll { it.changed }.rate", containsInAnyOrder("0.01", "0.02"))
                .body("fees.findAll { it.changed }.code", contains("passport"))
                .body("fees.find { it.code == 'passport' }.uvt", equalTo("3"));
    }

    @Test
    void refusesRuleThatTaxesAnActTwice() {
        draft.draft("2047-05-01").then().statusCode(201);

        draft.change("newRules", List.of(newRule(List.of("public-works"), "0.01")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("overlapping-rule"));
    }

    private static Map<String, Object> newRule(List<String> contracts, String rate) {
        return Map.of(
                "levy", "pro-cultura",
                "actType", "contract",
                "contractTypes", contracts,
                "baseKind", "contract-value",
                "rate", rate,
                "ordinance", "900/2046",
                "article", "4");
    }
}
