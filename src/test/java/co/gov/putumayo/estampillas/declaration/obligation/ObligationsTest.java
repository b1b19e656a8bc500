package co.gov.putumayo.estampillas.declaration.obligation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.declaration.registry.DeclarantKind;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import co.gov.putumayo.estampillas.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObligationsTest {

    private static final String PATH = "/api/v1/obligations";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Instant FILED = Instant.parse("2026-09-20T20:00:00Z");

    @Inject FreshDeclarants fresh;
    @Inject Obligations obligations;
    @Inject TestClock clock;

    /** Period 2026-10 is due on 24 November: two holidays fall in the term. */
    @BeforeEach
    void beInNovember() {
        clock.set(Instant.parse("2026-11-20T15:00:00Z"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void listsOwnMonthsWithDueDateAndState() {
        String nit = fresh.since("2026-08-31");
        obligations.fulfil(nit, period("2026-08"), DeclarantKind.WITHHOLDING, "D-1", FILED);

        own(nit, "2026")
                .body("year", equalTo(2026))
                .body(
                        "items.period",
                        contains("2026-08", "2026-09", "2026-10", "2026-11", "2026-12"))
                .body("items.state", contains("FILED", "OVERDUE", "PENDING", "PENDING", "PENDING"))
                .body("items[0].declarationNumber", equalTo("D-1"))
                .body("items[0].days", nullValue())
                .body("items[1].dueDate", equalTo("2026-10-22"))
                .body("items[1].days", equalTo(-29))
                .body("items[2].dueDate", equalTo("2026-11-24"))
                .body("items[2].days", equalTo(4));
    }

    @Test
    void dueDayItselfIsInTime() {
        String nit = fresh.since("2026-10-01");
        clock.set(Instant.parse("2026-11-25T04:59:00Z"));

        own(nit, "2026")
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].days", equalTo(0));
    }

    @Test
    void agentAndCollectorOweOneOfEach() {
        String nit = fresh.since("2026-11-01");
        fresh.register(nit, "collection", "2026-11-02", null);

        own(nit, "2026")
                .body(
                        "items.kind",
                        contains("collection", "collection", "withholding", "withholding"));
    }

    @Test
    void neverShowsAnotherEntitysMonths() {
        String mine = fresh.since("2026-09-01");
        String other = fresh.since("2026-09-01");
        obligations.fulfil(other, period("2026-09"), DeclarantKind.WITHHOLDING, "SECRET", FILED);

        own(mine, "2026").body("items.declarationNumber", everyItem(nullValue()));
    }

    @Test
    void owesNothingWithoutRegistration() {
        own(fresh.entity(), "2026").body("items", empty());
    }

    @Test
    void refusesUserWithoutEntityAndYearBeyondTheCalendar() {
        given().auth()
                .oauth2(Tokens.of("agente", "withholding-agent"))
                .get(PATH)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("agente", "withholding-agent", Tokens.ITP_NIT))
                .queryParam("year", "2017")
                .get(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void firstDeclarationFulfilsAndCorrectionsChangeNothing() {
        String nit = fresh.since("2026-09-01");

        List<Boolean> first =
                Parallel.times(
                        4,
                        () ->
                                obligations.fulfil(
                                        nit,
                                        period("2026-09"),
                                        DeclarantKind.WITHHOLDING,
                                        "D-2026-0000007",
                                        FILED));
        boolean again =
                obligations.fulfil(
                        nit, period("2026-09"), DeclarantKind.WITHHOLDING, "D-later", FILED);

        assertThat(first).containsOnlyOnce(true);
        assertThat(again).isFalse();
        own(nit, "2026").body("items[0].declarationNumber", equalTo("D-2026-0000007"));
    }

    @Test
    void actThatSaysItWasNotFiledMakesItOwedAgain() {
        String nit = fresh.since("2026-09-01");
        obligations.fulfil(nit, period("2026-09"), DeclarantKind.WITHHOLDING, "D-8", FILED);

        boolean was =
                obligations.declareNotFiled(
                        nit, period("2026-09"), DeclarantKind.WITHHOLDING, "Auto 3 de 2026");

        assertThat(was).isTrue();
        own(nit, "2026").body("items[0].state", equalTo("OVERDUE"));
        assertThat(
                        obligations.fulfil(
                                nit, period("2026-09"), DeclarantKind.WITHHOLDING, "D-9", FILED))
                .isTrue();
    }

    @Test
    void overdueTellsDelayAndWhatFilingTodayCosts() {
        String nit = fresh.since("2026-08-01");
        obligations.fulfil(nit, period("2026-09"), DeclarantKind.WITHHOLDING, "D-2", FILED);

        overdue(nit)
                .body("items", hasSize(1))
                .body("items[0].nit", equalTo(nit))
                .body("items[0].period", equalTo("2026-08"))
                .body("items[0].dueDate", equalTo("2026-09-21"))
                .body("items[0].monthsLate", equalTo(2))
                .body("items[0].summonedOn", nullValue())
                .body("items[0].penaltyEstimate.article", equalTo("434"))
                .body("items[0].penaltyEstimate.rate", equalTo("0.1"))
                .body("items[0].penaltyEstimate.minimum", equalTo(524_000));
    }

    /** No UVT of 2027 is known, and none is invented. */
    @Test
    void overdueLeavesOutMinimumOfYearWithoutUvt() {
        String nit = fresh.since("2026-10-01");
        clock.set(Instant.parse("2031-02-02T15:00:00Z"));

        overdue(nit)
                .body("items[0].monthsLate", equalTo(51))
                .body("items[0].penaltyEstimate.rate", equalTo("1"))
                .body("items[0].penaltyEstimate.minimum", nullValue());
    }

    @Test
    void overdueGoesPageByPageWithoutLosingAny() {
        String nit = fresh.since("2025-11-01");
        List<String> seen = new ArrayList<>();
        String next = PATH + "/overdue?limit=4&nit=" + nit;

        while (next != null) {
            Response page = revenue(next);
            seen.addAll(page.jsonPath().getList("items.period"));
            String link = page.header("Link");
            Matcher matcher = NEXT.matcher(link == null ? "" : link);
            next = matcher.find() ? matcher.group(1) : null;
        }

        assertThat(seen).hasSize(11).doesNotHaveDuplicates().isSorted();
        assertThat(seen).startsWith("2025-11").endsWith("2026-09");
    }

    @Test
    void overdueRefusesWhatIsNotANit() {
        given().auth()
                .oauth2(Tokens.of("rentas", "revenue"))
                .queryParam("nit", "abc")
                .get(PATH + "/overdue")
                .then()
                .statusCode(400);
    }

    private static TaxPeriod period(String text) {
        return TaxPeriod.parse(text).orElseThrow();
    }

    private static ValidatableResponse own(String nit, String year) {
        return given().auth()
                .oauth2(Tokens.of("agente", "withholding-agent", nit))
                .queryParam("year", year)
                .get(PATH)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse overdue(String nit) {
        return revenue(PATH + "/overdue?nit=" + nit).then();
    }

    private static Response revenue(String url) {
        Response answer =
                given().auth()
                        .oauth2(Tokens.of("rentas", "revenue"))
                        .urlEncodingEnabled(false)
                        .get(url);
        answer.then().statusCode(200);
        return answer;
    }
}
