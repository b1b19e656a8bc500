package co.gov.putumayo.estampillas.treasury.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one text of an entry, which is hashed and given to auditors: JSON on one line, members in a
 * fixed order, amounts as decimal strings. It has a mapper of its own so that no setting of the
 * service changes it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "sourceKind",
    "sourceId",
    "bookedOn",
    "recordedAt",
    "description",
    "actor",
    "ruleVersion",
    "reverses",
    "postings"
})
record EntryContent(
        String id,
        String sourceKind,
        String sourceId,
        String bookedOn,
        String recordedAt,
        String description,
        String actor,
        String ruleVersion,
        String reverses,
        List<Posting> postings) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    /** A line: a debit is positive, a credit negative. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"account", "levy", "amount"})
    record Posting(String account, String levy, String amount) {}

    static EntryContent of(StoredEntry entry) {
        return new EntryContent(
                entry.id().toString(),
                entry.sourceKind(),
                entry.sourceId(),
                entry.bookedOn().toString(),
                entry.recordedAt().toString(),
                entry.description(),
                entry.actor(),
                entry.ruleVersion(),
                entry.reverses() == null ? null : entry.reverses().toString(),
                entry.postings().stream()
                        .map(
                                p ->
                                        new Posting(
                                                p.account(),
                                                p.levy(),
                                                p.amount().setScale(2).toPlainString()))
                        .toList());
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash() {
        return sha256(text());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
