package co.gov.putumayo.estampillas.treasury.refund;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the causes that the statute names. */
public interface LegalCause {

    /** Of the constant. */
    String name();

    /** Spanish, as the payer reads it. */
    String text();

    String article();

    /** As in the API. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Codes of all of them. */
    static List<String> codes(LegalCause[] all) {
        return Arrays.stream(all).map(LegalCause::code).toList();
    }

    static <C extends LegalCause> Optional<C> of(C[] all, String code) {
        return Arrays.stream(all).filter(cause -> cause.code().equals(code)).findFirst();
    }
}
