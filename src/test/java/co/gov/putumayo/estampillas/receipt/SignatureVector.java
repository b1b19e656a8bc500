package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.receipt.signature.QrPayload;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys.Signature;
import co.gov.putumayo.estampillas.receipt.signature.TestKeys;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The example in {@code openapi/} with which others test their own verification. Signatures of
 * ES256 are never the same twice: those of the file are kept, all the rest is made again.
 */
final class SignatureVector {

    static final Path FILE = Path.of("openapi", "receipt-signature-vector.json");
    static final String BASE = "https://estampillas.putumayo.gov.co/verificar/";

    static final ObjectMapper JSON = new ObjectMapper();
    static final ReceiptKeys NOW =
            TestKeys.signingWith(
                    "DEMO-1", TestKeys.DEMO, TestKeys.publicPart(TestKeys.RETIRED_DEMO));
    static final ReceiptKeys BEFORE = TestKeys.signingWith("DEMO-0", TestKeys.RETIRED_DEMO);

    private static final ReceiptDocument RECEIPT = SampleReceipts.ofAct("CO-2026-014");
    private static final int CUT = 8;

    private SignatureVector() {}

    /** With signatures made now. */
    static ObjectNode sign() {
        String strangersKey = TestKeys.generate("DEMO-1");
        return of(jws(NOW), jws(BEFORE), jws(TestKeys.signingWith("DEMO-1", strangersKey)));
    }

    /** With the signatures of the file. */
    static ObjectNode again(ObjectNode file) {
        return of(
                file.path("jws").asText(),
                file.path("jwsByRetiredKey").asText(),
                file.path("jwsByStranger").asText());
    }

    static ObjectNode read() throws IOException {
        return (ObjectNode) JSON.readTree(FILE.toFile());
    }

    private static String jws(ReceiptKeys keys) {
        return SignedReceipt.sign(RECEIPT, keys).signature().jws();
    }

    private static ObjectNode of(String jws, String retired, String stranger) {
        String text = CanonicalJson.write(RECEIPT);
        SignedReceipt receipt =
                new SignedReceipt(
                        text,
                        SignedReceipt.sign(RECEIPT, NOW).documentHash(),
                        new Signature("DEMO-1", jws));
        ObjectNode vector = JSON.createObjectNode();
        vector.put(
                "about",
                "Example for receipt-signature.md. DEMONSTRATION KEYS: they prove nothing.");
        vector.put("algorithm", ReceiptKeys.ALGORITHM);
        vector.put("base", BASE);
        vector.set("jwks", tree(TestKeys.published(NOW)));
        vector.put("document", text);
        vector.put("documentHash", receipt.documentHash());
        vector.put("claims", claims(jws));
        vector.put("jws", jws);
        vector.put("qr", receipt.qrText());
        vector.put("jwsByRetiredKey", retired);
        vector.put("jwsByStranger", stranger);
        cases(vector.putArray("cases"), receipt, retired, stranger);
        return vector;
    }

    private static void cases(
            ArrayNode cases, SignedReceipt receipt, String retired, String stranger) {
        String jws = receipt.signature().jws();
        String qr = receipt.qrText();
        String compact = QrPayload.of(receipt.signature());
        String signature = jws.substring(jws.lastIndexOf('.'));
        String header = jws.substring(0, jws.indexOf('.'));
        add(cases, "the QR code", qr, "valid");
        add(cases, "the JWS of the API", jws, "valid");
        add(cases, "the QR code from its # on", compact, "valid");
        add(cases, "the QR code, broken into lines", qr.replaceAll("(.{60})", "$1\n"), "valid");
        add(cases, "a key that no longer signs", retired, "valid");
        add(cases, "one digit changed", changed(qr, qr.length() - 200), "invalid");
        add(cases, "last digit changed", changed(qr, qr.length() - 1), "invalid");
        add(
                cases,
                "another total, with the signature of the true one",
                header + "." + base64(claims(jws).replace(":5000000,", ":5000001,")) + signature,
                "invalid");
        add(cases, "QR code cut short", qr.substring(0, qr.length() - CUT), "invalid");
        add(cases, "signature cut short", jws.substring(0, jws.length() - CUT), "invalid");
        add(
                cases,
                "last letter changed in bits that base64 ignores",
                jws.substring(0, jws.length() - 1) + ignoredBits(jws.charAt(jws.length() - 1)),
                "invalid");
        add(
                cases,
                "algorithm none",
                base64("{\"alg\":\"none\",\"kid\":\"DEMO-1\"}")
                        + "."
                        + base64(claims(jws))
                        + signature,
                "invalid");
        add(
                cases,
                "id of another key of the set",
                compact.replace("DEMO-1.", "DEMO-0."),
                "invalid");
        add(cases, "somebody else's key under a known id", stranger, "invalid");
        add(
                cases,
                "code of another receipt in the address",
                qr.replace("/7K3M-9QWX-2ABC-DEFG-5#", "/7K3M-9QWX-2ABC-DEFH-3#"),
                "invalid");
        add(
                cases,
                "address of another site",
                qr.replace("putumayo.gov.co", "putumayo-gov.co"),
                "invalid");
        add(
                cases,
                "key that is not in the set",
                compact.replace("DEMO-1.", "2031-1."),
                "unknown-key");
        add(cases, "address without signature", qr.substring(0, qr.indexOf('#')), "unreadable");
        add(cases, "something else", "Recibo R-2026-0000001 por $ 5.000.000", "unreadable");
    }

    private static void add(ArrayNode cases, String name, String text, String verdict) {
        cases.addObject().put("name", name).put("text", text).put("verdict", verdict);
    }

    private static String changed(String text, int position) {
        char other = text.charAt(position) == '7' ? '3' : '7';
        return text.substring(0, position) + other + text.substring(position + 1);
    }

    /** 512 bits in 86 letters leave four bits of the last one unused; they are zero. */
    private static char ignoredBits(char last) {
        return (char) (last + 1);
    }

    private static String claims(String jws) {
        return new String(
                Base64.getUrlDecoder().decode(jws.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
