package co.gov.putumayo.estampillas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.shared.web.StrictJson;
import co.gov.putumayo.estampillas.tariff.Assessment;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON that is copied out of a document says what the documented answer says. */
class VerificationJsonTest {

    /** With a zero second, which some ways to write it leave out. */
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T09:00:00-05:00");

    private static final String LATER_MEMBER = ",\"zz\":{\"number\":[\"\\\"}\",1,true]}}";

    private final ObjectMapper api = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    VerificationJsonTest() {
        new StrictJson().customize(api);
    }

    @Test
    void ofAValidReceipt() throws IOException {
        assertSaysTheSame(found(paid(), null, null, null));
    }

    @Test
    void ofAReceiptUsedForADocumentOfWhichAPartWasRefunded() throws IOException {
        assertSaysTheSame(found(paid(), "CO-\"2026\"\\014 ñ •", null, 1_000_000L));
    }

    @Test
    void ofWithheldStampsOnTheirWay() throws IOException {
        assertSaysTheSame(found(withheld(), null, null, null));
        assertSaysTheSame(found(withheld(), null, "D-1", null));
    }

    @Test
    void ofACertificateOfAnExemption() throws IOException {
        assertSaysTheSame(found(exempt(), null, null, null));
    }

    @Test
    void ofADocumentThatALaterVersionWrote() throws IOException {
        FoundReceipt receipt = found(paid(), null, null, null);
        String later = withMember(receipt.documentText());

        assertSaysTheSame(
                new FoundReceipt(
                        receipt.payerCheck(),
                        ReceiptStatus.REFUNDED,
                        later.getBytes(StandardCharsets.UTF_8),
                        null,
                        null,
                        null,
                        null,
                        81_000_000L));
    }

    @Test
    void ofNothing() throws IOException {
        byte[] copied = VerificationJson.of(null, NOW);

        assertThat(api.readTree(copied)).isEqualTo(tree(Verification.notFound(NOW)));
    }

    private void assertSaysTheSame(FoundReceipt receipt) throws IOException {
        byte[] copied = VerificationJson.of(receipt, NOW);

        assertThat(api.readTree(copied)).isEqualTo(tree(Verification.of(receipt, NOW)));
    }

    private static String withMember(String document) {
        return document.substring(0, document.length() - 1) + LATER_MEMBER;
    }

    private Object tree(Verification documented) throws IOException {
        return api.readTree(api.writeValueAsBytes(documented));
    }

    private static FoundReceipt found(
            ReceiptDocument document, String usedFor, String declaredIn, Long refunded) {
        return new FoundReceipt(
                "",
                ReceiptStatus.ISSUED,
                CanonicalJson.write(document).getBytes(StandardCharsets.UTF_8),
                usedFor,
                usedFor == null ? null : LocalDate.of(2026, 3, 20),
                declaredIn,
                declaredIn == null ? null : Instant.parse("2026-04-20T15:00:00Z"),
                refunded);
    }

    private static ReceiptDocument paid() {
        return document(NOW, null, null, null);
    }

    private static ReceiptDocument withheld() {
        return document(
                null,
                ReceiptKind.WITHHELD,
                new ReceiptDocument.Withholding(
                        entity(), "OP-1", LocalDate.of(2026, 3, 25), "Retenido"),
                null);
    }

    private static ReceiptDocument exempt() {
        return document(
                null,
                ReceiptKind.EXEMPT,
                null,
                new ReceiptDocument.Exemption(
                        "305-8", "766/2018", "305-8", "Ley", false, List.of(line())));
    }

    private static ReceiptDocument document(
            OffsetDateTime paidAt,
            ReceiptKind kind,
            ReceiptDocument.Withholding withholding,
            ReceiptDocument.Exemption exemption) {
        return new ReceiptDocument(
                "R-2026-0000001",
                "7K3M-9QWX-2ABC-DEFG-H",
                "http://localhost/verificar/7K3M-9QWX-2ABC-DEFG-H",
                new ReceiptDocument.Collector("Departamento", "800094164-4", "Hacienda"),
                entity(),
                new ReceiptDocument.Act(
                        "contract",
                        "Contrato de obra pública",
                        "public-works",
                        true,
                        "CO-{1}",
                        "Vía \"Mocoa\" – [Villagarzón] \\ ,",
                        LocalDate.of(2026, 3, 15)),
                "J. P. G., CC •••••789",
                List.of(line()),
                81_000_000,
                paidAt,
                paidAt == null ? null : new ReceiptDocument.Bank("1007", "Bancolombia"),
                paidAt == null ? null : "3152487",
                "L-2026-0000001",
                "766-2018",
                NOW,
                kind,
                withholding,
                exemption);
    }

    private static ReceiptDocument.Entity entity() {
        return new ReceiptDocument.Entity("800094164", "Departamento del Putumayo");
    }

    private static Assessment.Line line() {
        return new Assessment.Line(
                "bomberil",
                Assessment.Kind.STAMP,
                "Estampilla Bomberil",
                new Assessment.Base("contract-value", "1000000000"),
                "0.012",
                null,
                "12000000",
                12_000_000,
                "766/2018",
                "348");
    }
}
