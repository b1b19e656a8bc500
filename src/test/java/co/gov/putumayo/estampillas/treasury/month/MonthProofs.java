package co.gov.putumayo.estampillas.treasury.month;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proof of each day, as Tesorería and auditors read it over HTTP. */
final class MonthProofs {

    private static final String PROOF = "/api/v1/treasury/proof";
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig()
                    .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private MonthProofs() {}

    static JsonPath of(LocalDate day) {
        return auditor(PROOF + "?date=" + day);
    }

    static long pesos(JsonPath proof, String total) {
        return new BigDecimal(proof.getString("totals." + total)).longValueExact();
    }

    static BigDecimal trialBalanceDifference() {
        return new BigDecimal(auditor("/api/v1/treasury/trial-balance").getString("difference"));
    }

    /**
     * Each day's sides must make its whole; then it is closed.
     *
     * @return all that is left over: reason by reference
     */
    static Map<String, String> closeAll(List<LocalDate> days) {
        Map<String, String> residue = new TreeMap<>();
        for (LocalDate day : days) {
            JsonPath proof = of(day);
            assertThat(
                            pesos(proof, "settled")
                                    + pesos(proof, "inTransit")
                                    + pesos(proof, "rejected")
                                    + pesos(proof, "residue"))
                    .isEqualTo(pesos(proof, "receiptAmount") + pesos(proof, "other"));
            List<String> keys = proof.getList("items.key");
            List<String> reasons = proof.getList("items.reason");
            for (int i = 0; i < keys.size(); i++) {
                residue.put(keys.get(i), reasons.get(i));
            }
            close(day, proof);
        }
        return residue;
    }

    private static void close(LocalDate day, JsonPath proof) {
        Map<String, String> explanations =
                Stream.concat(
                                proof.<String>getList("items.key").stream(),
                                proof.<String>getList("bankOnly.kind").stream())
                        .distinct()
                        .collect(Collectors.toMap(key -> key, key -> "Se preguntó al banco."));
        BankFiles.as(BankFiles.ANA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("date", day.toString(), "explanations", explanations))
                .post(PROOF + "/closings")
                .then()
                .statusCode(201);
    }

    static void assertSomebodyLooksAfter(String item) {
        JsonPath seen = BankFiles.as(BankFiles.ANA).get(BankFiles.ITEMS + "/{id}", item).jsonPath();
        assertThat(seen.getString("owner")).isNotBlank();
        assertThat(seen.getString("nextStep")).isNotBlank();
        assertThat(seen.getInt("ageDays")).isNotNegative();
    }

    private static JsonPath auditor(String path) {
        return BankFiles.as("contralor", Role.AUDITOR).get(path).jsonPath(EXACT);
    }
}
