package co.gov.putumayo.estampillas.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.receipt.signature.TestKeys;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever is changed, it is noticed. */
class SignatureTamperingTest {

    private static final SignedReceipt RECEIPT =
            SignedReceipt.sign(SampleReceipts.ofAct("CO-2026-014"), SignatureVector.NOW);
    private static final OfflineVerifier VERIFIER = verifierOf(SignatureVector.NOW);

    @Property
    void oneChangedCharacterOfTheQrCodeIsNeverValid(
            @ForAll @IntRange(max = 10_000) int position,
            @ForAll @CharRange(from = '!', to = '~') char other) {
        String text = RECEIPT.qrText();
        int place = position % text.length();
        Assume.that(text.charAt(place) != other);

        String verdict = VERIFIER.verify(with(text, place, other));

        assertThat(verdict).isNotEqualTo("valid");
    }

    @Property
    void oneChangedCharacterOfTheJwsIsNeverValid(
            @ForAll @IntRange(max = 10_000) int position,
            @ForAll @CharRange(from = '!', to = '~') char other) {
        String text = RECEIPT.signature().jws();
        int place = position % text.length();
        Assume.that(text.charAt(place) != other);

        String verdict = VERIFIER.verify(with(text, place, other));

        assertThat(verdict).isNotEqualTo("valid");
    }

    @Example
    void noPositionOfTheQrCodeIsLeftOut() {
        String text = RECEIPT.qrText();

        Set<String> verdicts =
                IntStream.range(0, text.length())
                        .mapToObj(i -> with(text, i, text.charAt(i) == '1' ? '2' : '1'))
                        .map(VERIFIER::verify)
                        .collect(Collectors.toSet());

        assertThat(verdicts).contains("invalid").doesNotContain("valid");
    }

    @Example
    void noPositionOfTheJwsIsLeftOut() {
        String text = RECEIPT.signature().jws();

        Set<String> verdicts =
                IntStream.range(0, text.length())
                        .mapToObj(i -> with(text, i, text.charAt(i) == 'A' ? 'B' : 'A'))
                        .map(VERIFIER::verify)
                        .collect(Collectors.toSet());

        assertThat(verdicts).contains("invalid").doesNotContain("valid");
    }

    @Example
    void noPartOfTheQrCodeIsValid() {
        String text = RECEIPT.qrText();

        Set<String> verdicts =
                IntStream.range(0, text.length())
                        .mapToObj(end -> VERIFIER.verify(text.substring(0, end)))
                        .collect(Collectors.toSet());

        assertThat(verdicts).doesNotContain("valid");
    }

    @Example
    void whatOneKeySignedAnotherDoesNotVerify() {
        OfflineVerifier other =
                verifierOf(TestKeys.signingWith("DEMO-1", TestKeys.generate("DEMO-1")));

        assertThat(other.verify(RECEIPT.qrText())).isEqualTo("invalid");
    }

    @Example
    void oldReceiptsOutliveTheirKey() {
        String old = TestKeys.generate("2026-1");
        String young = TestKeys.generate("2027-1");
        ReceiptKeys before = TestKeys.signingWith("2026-1", old);
        ReceiptKeys after = TestKeys.signingWith("2027-1", young, TestKeys.publicPart(old));
        SignedReceipt first = SignedReceipt.sign(SampleReceipts.withFee(), before);

        SignedReceipt second = SignedReceipt.sign(SampleReceipts.withFee(), after);

        assertThat(first.signature().keyId()).isEqualTo("2026-1");
        assertThat(second.signature().keyId()).isEqualTo("2027-1");
        assertThat(verifierOf(after).verify(first.qrText())).isEqualTo("valid");
        assertThat(verifierOf(after).verify(second.qrText())).isEqualTo("valid");
        assertThat(verifierOf(before).verify(second.qrText())).isEqualTo("unknown-key");
    }

    private static OfflineVerifier verifierOf(ReceiptKeys keys) {
        return new OfflineVerifier(TestKeys.published(keys), SignatureVector.BASE);
    }

    private static String with(String text, int position, char other) {
        return text.substring(0, position) + other + text.substring(position + 1);
    }
}
