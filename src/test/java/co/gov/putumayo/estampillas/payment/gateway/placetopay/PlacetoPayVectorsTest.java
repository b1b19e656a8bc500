package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.LegalTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures computed apart from this code (FACTS §7). */
class PlacetoPayVectorsTest {

    private static final String SECRET_KEY = "siteSecretKey";
    private static final String SEED = "2023-06-21T09:56:06-05:00";
    private static final String REQUEST_ID = "1234";
    private static final String DATE = "2019-01-01T12:00:00-05:00";
    private static final String SHA256 =
            "sha256:97c40fef1ed74b710a6837d8014f931d41c7caeac333bffa4dc75ed178a6b0e3";
    private static final String SHA1 = "9f83f1efc8ace00aaca07b8750df1e261b95a1ab";

    private final Clock clock =
            Clock.fixed(Instant.parse("2023-06-21T14:56:06.789Z"), LegalTime.BOGOTA);
    private final PlacetoPayAuth auth = new PlacetoPayAuth("siteLogin", SECRET_KEY, clock);
    private final PlacetoPaySignature signature = new PlacetoPaySignature(SECRET_KEY, true);

    @Test
    void signsARequest() {
        // when
        PlacetoPayAuth.Signed signed = auth.sign("927342197", SEED);

        // then
        assertThat(signed.login()).isEqualTo("siteLogin");
        assertThat(signed.nonce()).isEqualTo("OTI3MzQyMTk3");
        assertThat(signed.tranKey()).isEqualTo("1HeFKdVDB63DIerOEcyoLWAVZj5OfwZPExqRLAKS2W4=");
        assertThat(signed.seed()).isEqualTo(SEED);
    }

    @Test
    void theSeedIsTheMomentWithItsOffset() {
        assertThat(auth.sign().seed()).isEqualTo(SEED);
    }

    @Test
    void theSeedTellsSecondsThatAreZero() {
        assertThat(
                        PlacetoPayAuth.moment(
                                Clock.fixed(
                                        Instant.parse("2026-11-21T14:00:00Z"), LegalTime.BOGOTA)))
                .isEqualTo("2026-11-21T09:00:00-05:00");
    }

    @Test
    void noTwoRequestsShareANonce() {
        assertThat(auth.sign().nonce()).isNotEqualTo(auth.sign().nonce());
    }

    @Test
    void showsNeitherKeyNorSignature() {
        assertThat(auth + " " + auth.sign("927342197", SEED))
                .doesNotContain(SECRET_KEY)
                .doesNotContain("1HeFKdVDB63D");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHA256, SHA1})
    void recognisesBothSignaturesOfANotification(String given) {
        assertThat(signature.matches(REQUEST_ID, "APPROVED", DATE, given)).isTrue();
    }

    @Test
    void takesNoSha1OnceForbidden() {
        assertThat(
                        new PlacetoPaySignature(SECRET_KEY, false)
                                .matches(REQUEST_ID, "APPROVED", DATE, SHA1))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256:",
                "97c40fef1ed74b710a6837d8014f931d41c7caeac333bffa4dc75ed178a6b0e3",
                "sha256:9f83f1efc8ace00aaca07b8750df1e261b95a1ab",
                "sha256:97c40fef1ed74b710a6837d8014f931d41c7caeac333bffa4dc75ed178a6b0e4",
                "sha1:9f83f1efc8ace00aaca07b8750df1e261b95a1ab"
            })
    void refusesAnyOtherSignature(String given) {
        assertThat(signature.matches(REQUEST_ID, "APPROVED", DATE, given)).isFalse();
    }

    @Test
    void aSignatureHoldsForItsOwnNewsOnly() {
        assertThat(signature.matches("1235", "APPROVED", DATE, SHA256)).isFalse();
        assertThat(signature.matches(REQUEST_ID, "REJECTED", DATE, SHA256)).isFalse();
        assertThat(signature.matches(REQUEST_ID, "APPROVED", DATE + "0", SHA256)).isFalse();
    }
}
