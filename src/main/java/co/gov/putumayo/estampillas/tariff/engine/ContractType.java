package co.gov.putumayo.estampillas.tariff.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of contract that the tables of the stamps tell apart (arts. 312, 336, 341, 348). */
public enum ContractType {
    /** Obra. */
    PUBLIC_WORKS,
    /** Consultoría, estudios y diseños. */
    CONSULTANCY,
    /** Prestación de servicios profesionales y de apoyo a la gestión. */
    PROFESSIONAL_SERVICES,
    /** Suministro. */
    SUPPLY,
    /** Compraventa. */
    PURCHASE,
    /** Concesión. */
    CONCESSION,
    /** Any other. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As written in the API and in the tariff data. */
    public String code() {
        return code;
    }

    public static Optional<ContractType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
