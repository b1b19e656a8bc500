package co.gov.putumayo.estampillas.tariff.engine;

/** A value that the nation fixes each year and tariffs multiply. */
public enum AnnualUnit {
    /** Unidad de Valor Tributario. */
    UVT,
    /** Salario mínimo mensual legal vigente. */
    SMMLV,
    /** Unidad de Valor Básico (Ley 2294 of 2023, art. 313). */
    UVB
}
