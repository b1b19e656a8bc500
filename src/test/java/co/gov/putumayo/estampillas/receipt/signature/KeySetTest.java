package co.gov.putumayo.estampillas.receipt.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.RsaJwkGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which keys the service takes, and which production refuses. */
class KeySetTest {

    private static final String KEY = TestKeys.generate("2026-1");
    private static final String OLD = TestKeys.publicPart(TestKeys.generate("2025-1"));
    private static final String SITE = "https://estampillas.putumayo.gov.co";

    @TempDir Path directory;

    @Test
    void readsKeysFromFile() throws Exception {
        Path file = Files.writeString(directory.resolve("keys.json"), TestKeys.setOf(OLD, KEY));

        ReceiptKeys keys = new ReceiptKeys(TestKeys.config(null, file, "2026-1"));

        assertThat(keys.publicKeys().keys())
                .extracting(JwkSet.Jwk::kid)
                .containsExactly("2025-1", "2026-1");
    }

    @Test
    void doesNotStartWithoutKeys() {
        assertThatThrownBy(() -> new ReceiptKeys(TestKeys.config(null, null, "2026-1")))
                .hasMessageContaining("either set or file");
        assertThatThrownBy(
                        () -> new ReceiptKeys(TestKeys.config(null, directory.resolve("x"), "a")))
                .hasMessageContaining("estampillas.receipt.keys.file");
    }

    @Test
    void refusesActiveKeyThatIsMissingOrPublicOnly() {
        assertThatThrownBy(() -> TestKeys.signingWith("2027-1", KEY))
                .hasMessageContaining("no key has the active kid 2027-1");
        assertThatThrownBy(() -> TestKeys.signingWith("2025-1", KEY, OLD))
                .hasMessageContaining("lacks its private part");
    }

    @Test
    void refusesPartsOfDifferentKeys() {
        String mixed =
                KEY.replaceFirst(
                        "\"d\":\"[^\"]*\"",
                        TestKeys.generate("x").replaceFirst(".*(\"d\":\"[^\"]*\").*", "$1"));

        assertThatThrownBy(() -> TestKeys.signingWith("2026-1", mixed))
                .hasMessageContaining("do not belong together");
    }

    @Test
    void refusesRepeatedAndUnfitIds() {
        assertThatThrownBy(() -> TestKeys.signingWith("2026-1", KEY, KEY))
                .hasMessageContaining("two keys have the kid 2026-1");
        assertThatThrownBy(() -> TestKeys.signingWith("2026-1", KEY, TestKeys.generate("2026.1")))
                .hasMessageContaining("kid");
    }

    @Test
    void refusesOtherKindsOfKeysAndTellsNothingOfThem() throws Exception {
        var rsa = RsaJwkGenerator.generateJwk(2048);
        rsa.setKeyId("rsa");

        assertThatThrownBy(() -> TestKeys.signingWith("2026-1", KEY, rsa.toJson()))
                .hasMessageContaining("not a JWK Set of P-256 keys");
        assertThatThrownBy(() -> TestKeys.signingWith("2026-1", "secret"))
                .hasMessageContaining("not a JWK Set of P-256 keys")
                .hasStackTraceContaining("KeySet")
                .satisfies(e -> assertThat(e).hasMessageNotContaining("secret"));
    }

    @Test
    void productionTakesKeysOfItsOwn() {
        KeyCheck check = check(SITE, TestKeys.signingWith("2026-1", KEY, OLD));

        assertThatCode(check::requireSound).doesNotThrowAnyException();
    }

    @Test
    void productionRefusesDemonstrationKeysWhateverTheyAreCalled() {
        String renamed = TestKeys.DEMO.replace("DEMO-1", "2026-2");
        String retired = TestKeys.publicPart(TestKeys.RETIRED_DEMO);

        assertThatThrownBy(check(SITE, TestKeys.signingWith("2026-2", renamed))::requireSound)
                .hasMessageContaining("demonstration key");
        assertThatThrownBy(check(SITE, TestKeys.signingWith("2026-1", KEY, retired))::requireSound)
                .hasMessageContaining("demonstration key");
    }

    @Test
    void productionRefusesAddressesThatOthersDoNotReach() {
        ReceiptKeys keys = TestKeys.signingWith("2026-1", KEY);

        assertThatThrownBy(check("http://localhost:8080", keys)::requireSound)
                .hasMessageContaining("an address that others reach");
        assertThatThrownBy(check("https://127.0.0.1", keys)::requireSound)
                .hasMessageContaining("an address that others reach");
        assertThatThrownBy(check("http://estampillas.putumayo.gov.co", keys)::requireSound)
                .hasMessageContaining("https");
    }

    private static KeyCheck check(String site, ReceiptKeys keys) {
        return new KeyCheck(keys, () -> URI.create(site));
    }
}
