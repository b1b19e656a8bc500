package co.gov.putumayo.estampillas.verification.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.PaidLiquidations;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import co.gov.putumayo.estampillas.support.PaidLiquidations.Receipt;
import co.gov.putumayo.estampillas.support.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

/** The summary proves itself, with public keys and this page's rules alone. */
@QuarkusTest
class BatchSummaryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Canonical JSON for what a summary holds, written without the service's code. */
    private static final ObjectMapper CANONICAL =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    @Inject PaidLiquidations paid;

    @Test
    void isSignedOverItsHash() throws Exception {
        String id = batchOf(paid.receipt(), paid.receipt());

        ObjectNode summary = summary(id);
        JsonNode signature = summary.remove("signature");
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(canonical(summary).getBytes(StandardCharsets.UTF_8));
        JsonWebSignature jws = verified(signature.get("value").asText());
        JsonNode claims = JSON.readTree(jws.getUnverifiedPayload());

        assertThat(jws.verifySignature()).isTrue();
        assertThat(jws.getHeader("typ")).isEqualTo("verification-summary+jws");
        assertThat(signature.get("documentHash").asText())
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(claims.get("h").asText())
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(claims.get("b").asText()).isEqualTo(id);
        assertThat(claims.get("n").asInt()).isEqualTo(2);
        assertThat(summary.get("validTotal").asLong()).isEqualTo(162_000_000);
    }

    @Test
    void showsWhenItWasChanged() throws Exception {
        ObjectNode summary = summary(batchOf(paid.receipt()));
        String jws = summary.remove("signature").get("value").asText();
        summary.put("validTotal", 1);

        String hash =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(
                                                canonical(summary)
                                                        .getBytes(StandardCharsets.UTF_8)));
        JsonNode claims = JSON.readTree(verified(jws).getUnverifiedPayload());

        assertThat(claims.get("h").asText()).isNotEqualTo(hash);
    }

    @Test
    void isAlwaysTheSameBytes() throws IOException {
        String id = batchOf(paid.receipt());

        byte[] json = Batches.get(id, "/summary").asByteArray();
        byte[] pdf = Batches.get(id, "/summary.pdf").asByteArray();

        assertThat(Batches.get(id, "/summary").asByteArray()).isEqualTo(json);
        assertThat(Batches.get(id, "/summary.pdf").asByteArray()).isEqualTo(pdf);
    }

    @Test
    void saysOnPaperWhatTheFileSays() throws IOException {
        Receipt receipt = paid.receipt(Payer.PERSON, Tokens.DEPARTMENT_NIT);
        String id = batchOf(receipt);
        JsonNode signature = summary(id).get("signature");

        String text = text(Batches.get(id, "/summary.pdf").asByteArray());

        assertThat(text)
                .contains("Departamento del Putumayo", receipt.code(), receipt.number())
                .contains("Válido y sin usar", "$ 81.000.000")
                .doesNotContain("Aurora", "Chindoy", "1124850321", "0321");
        assertThat(text.replaceAll("\\s", ""))
                .contains(signature.get("documentHash").asText())
                .contains(signature.get("value").asText());
    }

    private static String batchOf(Receipt... receipts) {
        List<Map<String, String>> items =
                java.util.Arrays.stream(receipts).map(one -> Batches.item(one.code())).toList();
        return Batches.verify(items).path("id");
    }

    private static ObjectNode summary(String id) throws IOException {
        return (ObjectNode) JSON.readTree(Batches.get(id, "/summary").asByteArray());
    }

    private static String canonical(JsonNode summary) throws IOException {
        return CANONICAL.writeValueAsString(CANONICAL.treeToValue(summary, Map.class));
    }

    private static JsonWebSignature verified(String compact) throws Exception {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(compact);
        JsonWebKeySet keys = new JsonWebKeySet(given().get("/.well-known/jwks.json").asString());
        jws.setKey(keys.findJsonWebKey(jws.getKeyIdHeaderValue(), null, null, null).getKey());
        return jws;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
