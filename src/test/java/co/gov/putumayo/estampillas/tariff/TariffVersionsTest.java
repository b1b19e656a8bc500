package co.gov.putumayo.estampillas.tariff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The date of the act picks the tariff; a change of law counts from its date and never before. */
@QuarkusTest
class TariffVersionsTest {

    private static final LocalDate CHANGE = LocalDate.parse("2040-06-01");
    private static final LocalDate EVE = CHANGE.minusDays(1);
    private static final String CONTRACT =
            "{'type':'contract','entityType':'department','contractType':'public-works','value':1000000000}";
    private static final String CERTIFICATE = "{'type':'certificate','entityType':'department'}";
    private static final String PASSPORT = "{'type':'fee','fee':'passport'}";

    private static String changed;

    @Inject Ordinances ordinances;
    @Inject Tariffs tariffs;

    /** Another rate, another unit (as national laws have done) and another fee. */
    @BeforeEach
    void publishOrdinanceThatChangesThreeRows() {
        if (changed != null) {
            return;
        }
        changed = "change-" + UUID.randomUUID().toString().substring(0, 8);
        ordinances.draft(changed, CHANGE);
        ordinances.run(
                "update levy_rule set rate = 0.007, ordinance = '9001/2040' where tariff_version_id = ?1 and levy = 'pro-cultura' and act_type = 'contract'",
                changed);
        ordinances.run(
                "update levy_rule set base_kind = 'uvt', rate = 0.08055 where tariff_version_id = ?1 and levy = 'pro-cultura' and act_type = 'certificate'",
                changed);
        ordinances.run(
                "update fee set uvt = 3 where tariff_version_id = ?1 and code = 'passport'",
                changed);
        assertThat(quoteTotal(CHANGE, CONTRACT)).isEqualTo(81_000_000);
        ordinances.publish(changed);
    }

    @Test
    void newRateCountsFromItsDate() {
        ValidatableResponse answer = quote(CHANGE, CONTRACT);

        answer.body("tariffVersion", equalTo(changed))
                .body("lines[2].levy", equalTo("pro-cultura"))
                .body("lines[2].rate", equalTo("0.007"))
                .body("lines[2].ordinance", equalTo("9001/2040"))
                .body("lines[2].amount", equalTo(7_000_000))
                .body("total", equalTo(83_000_000));
    }

    @Test
    void oldRateCountsOnTheEve() {
        ValidatableResponse answer = quote(EVE, CONTRACT);

        answer.body("tariffVersion", equalTo("766-2018"))
                .body("lines[2].rate", equalTo("0.005"))
                .body("total", equalTo(81_000_000));
    }

    @Test
    void unitOfBaseIsPartOfTheTariff() {
        ValidatableResponse answer = quote(CHANGE, CERTIFICATE);

        answer.body("lines[1].base.kind", equalTo("smdlv"))
                .body("lines[1].base.amount", equalTo("100000"))
                .body("lines[2].base.kind", equalTo("uvt"))
                .body("lines[2].exact", equalTo("8055"))
                .body("lines[2].amount", equalTo(8000));
    }

    @Test
    void feeChangesWithItsVersion() {
        assertThat(quoteTotal(EVE, PASSPORT)).isEqualTo(259_000);
        assertThat(quoteTotal(CHANGE, PASSPORT)).isEqualTo(300_000);
    }

    @Test
    void versionAlreadyChosenIsKept() {
        ActRequest act =
                new ActRequest(
                        "contract",
                        "department",
                        "public-works",
                        false,
                        BigDecimal.valueOf(1_000_000_000),
                        null,
                        null,
                        null,
                        null,
                        null);

        Assessment again = tariffs.assessWith("766-2018", act, CHANGE.toString(), new Violations());

        assertThat(again.total()).isEqualTo(81_000_000);
        assertThat(again.tariffVersion()).isEqualTo("766-2018");
    }

    @Test
    void draftHasNoEffect() {
        LocalDate day = LocalDate.parse("2041-01-01");
        ordinances.draft("draft-" + UUID.randomUUID().toString().substring(0, 8), day);

        quote(day, CONTRACT).body("tariffVersion", equalTo(changed));
    }

    @Test
    void stampCreatedLaterIsUnknownToOlderVersions() {
        String stamp = "stamp-" + UUID.randomUUID().toString().substring(0, 8);
        String version = "with-" + stamp;
        LocalDate day = LocalDate.parse("2043-01-01");
        ordinances.draft(version, day);
        ordinances.run(
                "insert into levy select ?1, 'STAMP', 'Nueva', 'Ordenanza 766 de 2018', '1',"
                        + " max(position) + 1 from levy",
                stamp);
        ordinances.run(
                "insert into levy_rule (tariff_version_id, levy, act_type, base_kind, rate,"
                        + " ordinance, article) values (?1, ?2, 'certificate', 'smdlv', 0.5,"
                        + " '9001/2043', '1')",
                version,
                stamp);
        ordinances.publish(version);

        quote(day, CERTIFICATE).body("lines.levy", hasItem(stamp));
        quote(EVE, CERTIFICATE)
                .body("lines.levy", not(hasItem(stamp)))
                .body("notApplied.levy", not(hasItem(stamp)));
    }

    @Test
    void refusesActWhoseUnitTheYearLacks() {
        ordinances.run(
                "insert into annual_value (year, unit, pesos, source) values (2042, 'UVT', 100000,"
                        + " 'test') on conflict do nothing");
        LocalDate day = LocalDate.parse("2042-01-01");

        post(day, CERTIFICATE)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"))
                .body("errors[0].code", equalTo("no-annual-value"))
                .body("errors[0].text", containsString("SMMLV"));
        quote(day, PASSPORT);
        quote(day, CONTRACT);
    }

    @Test
    void cataloguesFollowTheDateToo() {
        given().queryParam("date", EVE.toString())
                .get("/api/v1/levies")
                .then()
                .statusCode(200)
                .body("tariffVersion", equalTo("766-2018"))
                .body("validTo", equalTo(EVE.toString()));
        given().queryParam("date", CHANGE.toString())
                .get("/api/v1/acts")
                .then()
                .statusCode(200)
                .body("tariffVersion", equalTo(changed))
                .body(
                        "items.find { it.type == 'fee' }.fees.find { it.code == 'passport' }.uvt",
                        equalTo("3"));
    }

    private static long quoteTotal(LocalDate date, String act) {
        return quote(date, act).extract().jsonPath().getLong("total");
    }

    private static ValidatableResponse quote(LocalDate date, String act) {
        return post(date, act).statusCode(200);
    }

    private static ValidatableResponse post(LocalDate date, String act) {
        return given().contentType(ContentType.JSON)
                .body(("{'date':'" + date + "','act':" + act + "}").replace('\'', '"'))
                .post("/api/v1/quotes")
                .then();
    }
}
