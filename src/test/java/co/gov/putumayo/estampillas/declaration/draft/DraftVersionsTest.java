package co.gov.putumayo.estampillas.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import co.gov.putumayo.estampillas.support.Filer;
import co.gov.putumayo.estampillas.support.FreshDeclarants;
import co.gov.putumayo.estampillas.support.Parallel;
import co.gov.putumayo.estampillas.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, and twice the same: one declaration of a month, one change of a version. */
@QuarkusTest
class DraftVersionsTest {

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
    void ofManyAtOnceOneIsDrafted() {
        List<Integer> statuses =
                Parallel.times(12, () -> filer.draft(Filer.month("2026-01")).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        filer.declarant().get(Filer.PATH).then().body("items.size()", equalTo(1));
    }

    @Test
    void repeatedRequestGetsTheSameDraft() {
        String key = UUID.randomUUID().toString();

        Response first = once(key);
        Response second = once(key);

        first.then().statusCode(201);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        String id = filer.drafts("2026-01");
        Map<String, Object> body =
                Map.of("rows", List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)));
        filer.declarant().body(body).post(ROWS, id).then().statusCode(428);
        String read = filer.etag(id);
        filer.adds(id, List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)))
                .then()
                .statusCode(200);

        Response stale = filer.declarant().header("If-Match", read).body(body).post(ROWS, id);

        stale.then().statusCode(412).body("code", equalTo("precondition-failed"));
        filer.read(id).then().body("tax", equalTo(12_000));
    }

    @Test
    void ofManyChangesToOneVersionOneIsMade() {
        String id = filer.drafts("2026-01");
        String read = filer.etag(id);
        Map<String, Object> body =
                Map.of("rows", List.of(Filer.row("bomberil", "2026-01-20", 1_000_000, 12_000)));

        List<Integer> statuses =
                Parallel.times(
                        8,
                        () ->
                                filer.declarant()
                                        .header("If-Match", read)
                                        .body(body)
                                        .post(ROWS, id)
                                        .statusCode());

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        filer.read(id).then().body("tax", equalTo(12_000));
    }

    private Response once(String key) {
        return filer.declarant()
                .header("Idempotency-Key", key)
                .body(Filer.month("2026-01"))
                .post(Filer.PATH);
    }
}
