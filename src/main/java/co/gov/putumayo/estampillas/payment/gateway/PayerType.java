package co.gov.putumayo.estampillas.payment.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of a bank's two doors the payer goes through (PSE: persona natural or jurídica). */
public enum PayerType {
    PERSON,
    COMPANY;

    /** As written in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PayerType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
