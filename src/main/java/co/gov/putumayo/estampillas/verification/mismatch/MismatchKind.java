package co.gov.putumayo.estampillas.verification.mismatch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What does not match. */
public enum MismatchKind {
    PAYER,
    ENTITY,
    ACT,
    AMOUNT,
    DATE,
    /** It was used for a document that its holder does not know. */
    USED,
    /** No receipt has the code of the paper. */
    FORGED,
    OTHER;

    /** As in forms and in the API. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MismatchKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
