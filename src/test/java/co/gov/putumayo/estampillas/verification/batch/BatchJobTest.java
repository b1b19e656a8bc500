package co.gov.putumayo.estampillas.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Parallel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A batch too large to be answered at once. */
@QuarkusTest
class BatchJobTest {

    private static final int CHUNK = 500;

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;
    @Inject AdvanceBatch advanceBatch;
    @Inject BatchWorker worker;
    @Inject BatchRepository batches;

    @Test
    void goesOnByItselfAndTellsHowFarItIs() {
        Receipt receipt = paid.receipt();
        Response accepted =
                Batches.verify(
                        Stream.concat(
                                        Stream.of(Batches.item(receipt.code())),
                                        Batches.unknown(CHUNK + 100))
                                .toList());
        String id = accepted.path("id");
        accepted.then()
                .statusCode(202)
                .header("Location", equalTo("http://localhost:" + port() + Batches.PATH + "/" + id))
                .body("status", equalTo("RUNNING"))
                .body("rowCount", equalTo(CHUNK + 101))
                .body("doneCount", equalTo(0));
        Batches.get(id, "/summary").then().statusCode(409).header("Retry-After", equalTo("2"));

        advance(id);
        Batches.get(id, "")
                .then()
                .body("status", equalTo("RUNNING"))
                .body("doneCount", equalTo(CHUNK));
        worker.work();

        Batches.get(id, "")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("counts.VALID", equalTo(1))
                .body("counts.NOT_FOUND", equalTo(CHUNK + 100))
                .body("verdicts", nullValue());
    }

    @Test
    void listsItsVerdictsPageByPage() {
        String id = Batches.verify(Batches.unknown(201).toList()).path("id");
        worker.work();

        Response first = Batches.get(id, "/rows?limit=200");
        String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        Response second = Batches.request().urlEncodingEnabled(false).get(next);

        first.then().statusCode(200).body("items", hasSize(200));
        second.then().body("items.row", equalTo(List.of(201))).header("Link", nullValue());
        Batches.get(id, "/rows?cursor=eA").then().statusCode(400);
    }

    @Test
    void isDoneAgainFromWhereAReplicaDied() {
        String id = Batches.verify(Batches.unknown(CHUNK + 1).toList()).path("id");

        // A replica that dies commits nothing of its chunk.
        QuarkusTransaction.begin();
        advanceBatch.advance(batches.lock(UUID.fromString(id)).orElseThrow());
        QuarkusTransaction.rollback();
        worker.work();

        Batches.get(id, "").then().body("counts.NOT_FOUND", equalTo(CHUNK + 1));
        assertThat(questionsAbout(id)).isEqualTo(CHUNK + 1);
    }

    @Test
    void isWorkedOffOnceByManyReplicas() {
        List<String> ids =
                Stream.generate(() -> Batches.verify(Batches.unknown(CHUNK * 2 + 1).toList()))
                        .limit(3)
                        .<String>map(answer -> answer.path("id"))
                        .toList();

        Parallel.run(8, worker::work);
        worker.work();

        for (String id : ids) {
            Batches.get(id, "")
                    .then()
                    .body("status", equalTo("DONE"))
                    .body("counts", equalTo(Map.of("NOT_FOUND", CHUNK * 2 + 1)));
            assertThat(questionsAbout(id)).isEqualTo(CHUNK * 2 + 1);
        }
    }

    @Test
    void cannotBeChangedOnceFinished() {
        String id = Batches.verify(Batches.unknown(1).toList()).path("id");

        assertThatThrownBy(
                        () ->
                                execute(
                                        "update verification_batch set summary = '{}' where id = :id",
                                        id))
                .hasStackTraceContaining("append only");
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update verification_batch_row set verdict = '{}'"
                                                + " where batch_id = :id",
                                        id))
                .hasStackTraceContaining("given once");
    }

    @Test
    void verifiesFiveThousand() {
        String id = Batches.verify(Batches.unknown(5000).toList()).path("id");
        worker.work();

        byte[] pdf = Batches.get(id, "/summary.pdf").asByteArray();

        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        Batches.get(id, "/summary").then().body("rows", hasSize(5000));
    }

    /** One chunk of this batch, as a replica would that found it due. */
    private void advance(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> advanceBatch.advance(batches.lock(UUID.fromString(id)).orElseThrow()));
    }

    private long questionsAbout(String id) {
        return (Long)
                entities.createNativeQuery(
                                """
                                select count(*) from verification_query q
                                join verification_batch_row r
                                    on q.code = replace(r.code, '-', '')
                                where r.batch_id = :id
                                """)
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult();
    }

    private void execute(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter("id", UUID.fromString(id))
                                        .executeUpdate());
    }

    private static int port() {
        return io.restassured.RestAssured.port;
    }
}
