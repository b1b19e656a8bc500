package co.gov.putumayo.estampillas.tariff.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rate multiplies (art. 294 and the table of each stamp). */
public enum BaseKind {
    CONTRACT_VALUE,
    MONTHLY_SALARY,
    SALE_VALUE,
    /** Of a road or port concession; known only to the entity that reports it (art. 280). */
    GROSS_REVENUE,
    SMDLV(AnnualUnit.SMMLV, BaseKind.DAYS_OF_A_MONTH),
    SMMLV(AnnualUnit.SMMLV, 1),
    UVT(AnnualUnit.UVT, 1),
    UVB(AnnualUnit.UVB, 1);

    /** A daily wage is a thirtieth of the monthly one. */
    private static final int DAYS_OF_A_MONTH = 30;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final AnnualUnit unit;
    private final int divisor;

    BaseKind() {
        this(null, 1);
    }

    BaseKind(AnnualUnit unit, int divisor) {
        this.unit = unit;
        this.divisor = divisor;
    }

    /** As written in the API and in the tariff data. */
    public String code() {
        return code;
    }

    public static Optional<BaseKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The annual value it is made of; empty when the act itself brings the base. */
    public Optional<AnnualUnit> unit() {
        return Optional.ofNullable(unit);
    }

    int divisor() {
        return divisor;
    }
}
