package co.gov.putumayo.estampillas.declaration.summons;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a summons asks for. */
public enum Purpose {
    /** The declaration itself: filing late costs 10 % a month from then on (art. 435). */
    DECLARE,
    /** A correction: it costs 20 % of the increase from then on (art. 437-2). */
    CORRECT;

    /** As written in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String code) {
        return Stream.of(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Stream.of(values()).map(Purpose::code).toList();
    }
}
