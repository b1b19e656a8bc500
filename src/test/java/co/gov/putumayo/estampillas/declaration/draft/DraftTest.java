package co.gov.putumayo.estampillas.declaration.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a filer does to a draft, and what is refused. */
@QuarkusTest
class DraftTest {

    private static final String ROWS = Filer.PATH + "/{id}/rows";

    @Inject FreshDeclarants fresh;
    @Inject TestClock clock;

    private Filer filer;

    @BeforeEach
    void tenthOfFebruary() {
        clock.set(Instant.parse("2026-02-10T15:00:00Z"));
        filer = Filer.registered(fresh, "2026-01-01", false);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void differenceWithTheFactsNeedsWrittenReason() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.drafts("2026-01");
        add(id, List.of(Filer.row("pro-cultura", "2026-01-20", 10_100_000, 50_499)));
        filer.signs(id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/explanations/pro-cultura"));
        filer.read(id)
                .then()
                .body("boxes.find { it.levy == 'pro-cultura' }.amountExact", equalTo(5_050_499))
                .body("boxes.find { it.levy == 'pro-cultura' }.amount", equalTo(5_050_000))
                .body("boxes.find { it.levy == 'pro-cultura' }.difference", equalTo(50_499))
                .body("pending.code", contains("unexplained-difference"));

        explain(id, "pro-cultura").then().statusCode(200).body("pending", empty());

        filer.signs(id).then().statusCode(200).body("state", equalTo("SIGNED"));
    }

    @Test
    void adjustmentGoesDownWithReasonAndSupport() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.drafts("2026-01");
        Map<String, Object> down = Filer.row("pro-cultura", "2026-01-15", -10, -1_000_000);
        down.put("type", "ADJUSTMENT");
        filer.declarant()
                .header("If-Match", filer.etag(id))
                .body(Map.of("rows", List.of(down)))
                .post(ROWS, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rows/0/note"));
        down.put("note", "La retención se hizo por error en la base.");

        add(id, List.of(down));

        filer.read(id)
                .then()
                .body("boxes.find { it.levy == 'pro-cultura' }.amount", equalTo(4_000_000))
                .body("tax", equalTo(19_000_000));
    }

    @Test
    void excessAndRescindedInformAndLowerNothing() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.drafts("2026-01");
        Map<String, Object> excess = Filer.row("pro-cultura", "2025-11-15", 0, 120_000);
        excess.put("type", "EXCESS");
        Map<String, Object> rescinded = Filer.row("pro-cultura", "2025-12-15", 0, 80_000);
        rescinded.put("type", "RESCINDED");

        add(id, List.of(excess, rescinded));

        filer.read(id)
                .then()
                .body("tax", equalTo(20_000_000))
                .body("informed.type", containsInAnyOrder("EXCESS", "RESCINDED"))
                .body("informed.amount", containsInAnyOrder(120_000, 80_000))
                .body("pending", empty());
    }

    @Test
    void allThatIsWrongWithAllRowsComesBackAtOnceAndNothingIsSaved() {
        String id = filer.drafts("2026-01");
        Map<String, Object> good = Filer.row("pro-cultura", "2026-01-20", 1_000_000, 5_000);
        Map<String, Object> bad = Filer.row("pro-nada", "2026-02-20", -1, 5_000);
        bad.put("support", " ");
        bad.put("type", "OTHER");

        Response refused =
                filer.declarant()
                        .header("If-Match", filer.etag(id))
                        .body(Map.of("rows", List.of(good, bad)))
                        .post(ROWS, id);

        refused.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rows/1/type",
                                "/rows/1/levy",
                                "/rows/1/documentDate",
                                "/rows/1/base",
                                "/rows/1/support"));
        filer.declarant().get(ROWS, id).then().body("items", empty());
    }

    @Test
    void removesRowByHandAndNoFact() {
        filer.withholds(1_000_000_000, "2026-01-15");
        String id = filer.drafts("2026-01");
        add(id, List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)));
        List<String> manual = rowIds(id, "bomberil");
        List<String> facts = rowIds(id, "pro-cultura");

        remove(id, manual.get(0)).then().statusCode(200).body("tax", equalTo(20_000_000));

        remove(id, facts.get(0)).then().statusCode(404);
    }

    @Test
    void dryRunTellsEverythingAndSavesNothing() {
        filer.withholds(1_000_000_000, "2026-01-15");
        Map<String, Object> wish = Filer.month("2026-01");
        wish.put(
                "rows",
                List.of(
                        Filer.row("pro-cultura", "2026-01-20", 1_000_000, 5_000),
                        Filer.row("pro-nada", "2026-01-20", 1_000_000, 5_000)));
        wish.put("payShareOfPenalty", "0.3");
        rehearse(wish)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rows/1/levy", "/payShareOfPenalty", "/explanations/pro-cultura"));

        rehearse(Filer.month("2026-01"))
                .then()
                .statusCode(200)
                .body("tax", equalTo(20_000_000))
                .body("owing.total", equalTo(20_000_000));

        filer.declarant().get(Filer.PATH).then().body("items", empty());
        filer.draft(Filer.month("2026-01")).then().statusCode(201);
    }

    @Test
    void refusesMonthNotOverKindNotRegisteredAndMonthBeforeRegistration() {
        filer.draft(Filer.month("2026-02"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-over"));
        filer.draft(Map.of("period", "2026-01", "kind", "COLLECTOR"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-obliged"));
        filer.draft(Filer.month("2025-12"))
                .then()
                .statusCode(422)
                .body("errors.article", contains("427"));
        filer.draft(Map.of())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/period", "/kind"));
    }

    @Test
    void factsThatChangedAreGatheredAnewBeforeSigning() {
        String id = filer.drafts("2026-01");
        filer.withholds(1_000_000_000, "2026-01-15");
        filer.signs(id).then().statusCode(422).body("errors.code", contains("facts-changed"));

        filer.declarant()
                .header("If-Match", filer.etag(id))
                .post(Filer.PATH + "/{id}/facts", id)
                .then()
                .statusCode(200)
                .body("tax", equalTo(20_000_000))
                .body("pending", empty());

        filer.signs(id).then().statusCode(200);
    }

    @Test
    void withdrawnDraftLeavesRoomForAnother() {
        String id = filer.drafts("2026-01");
        filer.draft(Filer.month("2026-01"))
                .then()
                .statusCode(409)
                .body("declarationId", equalTo(id));

        filer.declarant()
                .header("If-Match", filer.etag(id))
                .post(Filer.PATH + "/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        filer.drafts("2026-01");
        filer.signs(id).then().statusCode(409);
    }

    @Test
    void contributionOnPublicWorksHasItsOwnBox() {
        String id = filer.drafts("2026-01");

        add(
                id,
                List.of(
                        Filer.row(
                                "contribucion-obra-publica", "2026-01-20", 80_000_000, 4_000_000)));

        filer.read(id)
                .then()
                .body("boxes.find { it.kind == 'CONTRIBUTION' }.amount", equalTo(4_000_000))
                .body("boxes.find { it.kind == 'CONTRIBUTION' }.article", equalTo("282"))
                .body("boxes.levy", hasItem("contribucion-obra-publica"));
    }

    private Response rehearse(Map<String, Object> wish) {
        return filer.declarant().queryParam("dryRun", true).body(wish).post(Filer.PATH);
    }

    private void add(String id, List<Map<String, Object>> rows) {
        filer.adds(id, rows).then().statusCode(200);
    }

    private Response remove(String id, String row) {
        return filer.declarant()
                .header("If-Match", filer.etag(id))
                .delete(ROWS + "/{rowId}", id, row);
    }

    private List<String> rowIds(String id, String levy) {
        return filer.declarant().queryParam("levy", levy).get(ROWS, id).path("items.id");
    }

    private Response explain(String id, String levy) {
        return filer.explains(id, levy);
    }
}
