package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.receipt.signature.TestKeys;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The vector file is what the service signs, and an implementation that shares nothing with the
 * service reaches its verdicts. {@code -Dvector.write=true} writes it with new signatures.
 */
class SignatureVectorTest {

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("vector.write")) {
            String text =
                    SignatureVector.JSON
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(SignatureVector.sign());
            Files.writeString(SignatureVector.FILE, text + "\n");
        }
    }

    @Test
    void fileIsWhatTheServiceSigns() throws IOException {
        ObjectNode file = SignatureVector.read();

        ObjectNode again = SignatureVector.again(file);

        assertThat(file.toPrettyString()).isEqualTo(again.toPrettyString());
    }

    @Test
    void claimsHoldTheHashOfTheDocument() throws Exception {
        ObjectNode file = SignatureVector.read();

        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(file.get("document").asText().getBytes(StandardCharsets.UTF_8));

        JsonNode claims = SignatureVector.JSON.readTree(file.get("claims").asText());
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(file.get("documentHash").asText());
        assertThat(java.util.Base64.getUrlDecoder().decode(claims.get("h").asText()))
                .isEqualTo(hash);
    }

    @TestFactory
    List<DynamicTest> othersReachTheSameVerdict() throws IOException {
        ObjectNode file = SignatureVector.read();
        OfflineVerifier verifier =
                new OfflineVerifier(file.get("jwks").toString(), file.get("base").asText());
        return StreamSupport.stream(file.get("cases").spliterator(), false)
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.get("name").asText(),
                                        () ->
                                                assertThat(
                                                                verifier.verify(
                                                                        one.get("text").asText()))
                                                        .isEqualTo(one.get("verdict").asText())))
                .toList();
    }

    @Test
    void publishedKeysHaveNoPrivatePart() {
        assertThat(TestKeys.published(SignatureVector.NOW))
                .contains("\"DEMO-1\"", "\"DEMO-0\"")
                .doesNotContain("\"d\"");
    }
}
