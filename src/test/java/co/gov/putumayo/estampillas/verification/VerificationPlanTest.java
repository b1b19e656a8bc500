package co.gov.putumayo.estampillas.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.StatementLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One receipt is found without reading others, however many there are. */
@QuarkusTest
class VerificationPlanTest {

    @Inject PaidLiquidations paid;
    @Inject EntityManager entities;

    @Test
    void readsOnlyByIndexes() {
        Receipt receipt = paid.receipt();

        List<String> statements = statementsOf(receipt);

        String plan = planOf(statements.get(0), receipt);

        assertThat(statements).hasSize(1);
        assertThat(plan)
                .contains("receipt_code_uq", "annulment_pk")
                .doesNotContain("Seq Scan", "Sort", "Hash Join", "Merge Join");
    }

    /** Otherwise src/bench/run compares two different things. */
    @Test
    void isTheStatementTheBenchMeasures() throws IOException {
        Receipt receipt = paid.receipt();
        String measured = Files.readString(Path.of("src/bench/sql/verify.sql"));

        String sent = statementsOf(receipt).get(0);

        assertThat(measured).contains(sent.strip().replaceAll("\\s+", " ").replace("?", ":code;"));
    }

    private static List<String> statementsOf(Receipt receipt) {
        Response answer =
                given().contentType(ContentType.JSON)
                        .body(Map.of("code", receipt.code(), "check", receipt.check()))
                        .post("/api/v1/verifications");
        return StatementLog.of(answer.header("X-Request-Id"));
    }

    /** That of large tables: in small ones reading all is cheaper, here it counts as impossible. */
    private String planOf(String sql, Receipt receipt) {
        String code = CheckedCode.parse(receipt.code()).orElseThrow().compact();
        assertThat(sql).containsOnlyOnce("?");
        String asked = sql.replace("?", "'" + code + "'");
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            entities.createNativeQuery("set local enable_seqscan = off")
                                    .executeUpdate();
                            List<?> lines =
                                    entities.createNativeQuery("explain (costs off) " + asked)
                                            .getResultList();
                            return lines.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining("\n"));
                        });
    }
}
