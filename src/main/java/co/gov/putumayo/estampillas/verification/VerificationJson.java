package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.ReceiptKind;
import co.gov.putumayo.estampillas.verification.Verification.Result;
import co.gov.putumayo.estampillas.verification.Verification.WithholdingState;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * A {@link Verification} as JSON, with what the receipt says copied byte by byte out of its
 * document: reading a document into objects only to write them again took longer than finding it.
 * The document holds nothing that may not be public (Ley 1581 of 2012).
 */
final class VerificationJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 4096;

    /** Members of the document that are members of {@link Verification.VerifiedReceipt} too. */
    private static final Set<String> SHOWN =
            Set.of(
                    "number",
                    "paidAt",
                    "entity",
                    "act",
                    "payer",
                    "lines",
                    "total",
                    "kind",
                    "withholding",
                    "exemption");

    private final ByteArrayOutputStream bytes;
    private final JsonGenerator json;
    private final FoundReceipt receipt;
    private Part entity;
    private Part kind;
    private Part withholding;

    private VerificationJson(
            ByteArrayOutputStream bytes, JsonGenerator json, FoundReceipt receipt) {
        this.bytes = bytes;
        this.json = json;
        this.receipt = receipt;
    }

    /** Where a value is in the bytes of the document. */
    private record Part(int start, int length) {}

    /**
     * @param receipt null when none was found
     */
    static byte[] of(FoundReceipt receipt, OffsetDateTime now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (receipt == null) {
                json.writeStringField("result", Result.NOT_FOUND.name());
            } else {
                new VerificationJson(bytes, json, receipt).write();
            }
            json.writeStringField("checkedAt", text(now));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        json.writeStringField("result", receipt.result().name());
        writeReceipt();
        if (receipt.result() == Result.ANNULLED) {
            writeAnnulledFor();
        }
        if (withholding != null) {
            writeWithholdingState();
        }
        if (receipt.refundedAmount() != null) {
            json.writeNumberField("refundedAmount", receipt.refundedAmount());
        }
    }

    private void writeReceipt() throws IOException {
        json.writeObjectFieldStart("receipt");
        try (JsonParser document = JSON.createParser(receipt.document())) {
            document.nextToken();
            while (document.nextToken() == JsonToken.FIELD_NAME) {
                String name = document.currentName();
                Part value = nextValue(document);
                if (SHOWN.contains(name)) {
                    copy(name, value);
                    remember(name, value);
                }
            }
        }
        if (kind == null) {
            json.writeStringField("kind", ReceiptKind.PAID.name());
        }
        json.writeEndObject();
    }

    private static Part nextValue(JsonParser document) throws IOException {
        document.nextToken();
        int start = (int) document.currentTokenLocation().getByteOffset();
        document.skipChildren();
        document.finishToken();
        return new Part(start, (int) document.currentLocation().getByteOffset() - start);
    }

    private void remember(String name, Part value) {
        switch (name) {
            case "entity" -> entity = value;
            case "kind" -> kind = value;
            case "withholding" -> withholding = value;
            default -> {
                // Said once.
            }
        }
    }

    private void copy(String name, Part value) throws IOException {
        json.writeFieldName(name);
        // Writes the colon; the generator itself copies characters only.
        json.writeRawValue("");
        json.flush();
        bytes.write(receipt.document(), value.start(), value.length());
    }

    private void writeAnnulledFor() throws IOException {
        json.writeObjectFieldStart("annulledFor");
        json.writeStringField("documentNumber", receipt.documentNumber());
        json.writeStringField("documentDate", receipt.documentDate().toString());
        copy("entity", entity);
        json.writeEndObject();
    }

    private void writeWithholdingState() throws IOException {
        WithholdingState state = receipt.withholdingState();
        json.writeObjectFieldStart("withholding");
        json.writeStringField("status", state.status().name());
        if (state.declaredIn() != null) {
            json.writeStringField("declaredIn", state.declaredIn());
        }
        if (state.paidAt() != null) {
            json.writeStringField("paidAt", text(state.paidAt()));
        }
        json.writeEndObject();
    }

    private static String text(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
