package co.gov.putumayo.estampillas.receipt.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a receipt proves without network: little enough for a QR code, and the hash of all the rest.
 * Of the payer it says nothing.
 *
 * @param code verification code, without hyphens
 * @param total pesos
 * @param paidAt seconds since 1970 of the bank's time (art. 572); null while the money is not there
 * @param actNumber null when the act has none
 * @param documentHash SHA-256 of the receipt's canonical text, base64url without padding
 * @param kind null when paid, else what the receipt proves instead, such as WITHHELD
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"n", "c", "t", "p", "e", "a", "h", "k"})
public record SignedClaims(
        @JsonProperty("n") String number,
        @JsonProperty("c") String code,
        @JsonProperty("t") long total,
        @JsonProperty("p") Long paidAt,
        @JsonProperty("e") String entityNit,
        @JsonProperty("a") String actNumber,
        @JsonProperty("h") String documentHash,
        @JsonProperty("k") String kind) {

    /** Of its own, so that no setting of the service changes what is signed. */
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
