package co.gov.putumayo.estampillas.verification.sufficiency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid against what is owed, to the peso. */
@Schema(
        name = "SufficiencyVerdict",
        description = "What was paid against what is owed, to the peso.")
public enum Verdict {
    ENOUGH,
    SHORT,
    OVER;

    static Verdict of(long paid, long required) {
        if (paid == required) {
            return ENOUGH;
        }
        return paid < required ? SHORT : OVER;
    }

    /** As written in the API. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
