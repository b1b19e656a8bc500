package co.gov.putumayo.estampillas.shared;

import java.util.regex.Pattern;

/** Identity documents a taxpayer may present (art. 381; DIAN's list of types). */
public enum DocumentType {
    /** Número de Identificación Tributaria; its check digit is verified when it comes with one. */
    NIT("Número de Identificación Tributaria", "[1-9]\\d{5,9}", true),
    /** Cédula de ciudadanía. */
    CC("Cédula de ciudadanía", "[1-9]\\d{2,9}", false),
    /** Cédula de extranjería. */
    CE("Cédula de extranjería", "[A-Z0-9]{3,12}", false),
    /** Tarjeta de identidad. */
    TI("Tarjeta de identidad", "[1-9]\\d{4,11}", false),
    /** Registro civil. */
    RC("Registro civil", "[A-Z0-9]{5,15}", false),
    /** Tarjeta de extranjería. */
    TE("Tarjeta de extranjería", "[A-Z0-9]{3,12}", false),
    /** Pasaporte. */
    PP("Pasaporte", "[A-Z0-9]{4,16}", false),
    /** Permiso por protección temporal. */
    PPT("Permiso por protección temporal", "[A-Z0-9]{4,16}", false),
    /** Permiso especial de permanencia. */
    PEP("Permiso especial de permanencia", "[A-Z0-9]{4,16}", false),
    /** Documento de identificación extranjero. */
    DIE("Documento de identificación extranjero", "[A-Z0-9]{4,20}", false);

    private final String spanishName;
    private final Pattern format;
    private final boolean company;

    DocumentType(String spanishName, String format, boolean company) {
        this.spanishName = spanishName;
        this.format = Pattern.compile(format);
        this.company = company;
    }

    public String spanishName() {
        return spanishName;
    }

    /** Whether holders of this document are companies, whose name and number are public. */
    public boolean isCompany() {
        return company;
    }

    boolean accepts(String number) {
        return format.matcher(number).matches();
    }
}
