package co.gov.putumayo.estampillas.treasury.refund;

/** What a request lacks (art. 630). */
public enum InadmissionCause implements LegalCause {
    DECLARATION_NOT_FILED("La declaración se tiene por no presentada.", "630"),
    FORMAL_REQUIREMENTS("Faltan requisitos formales.", "630"),
    ARITHMETIC_ERROR("La declaración tiene un error aritmético.", "630"),
    WRONG_CARRIED_BALANCE("Imputa un saldo a favor diferente del declarado.", "630");

    private final String text;
    private final String article;

    InadmissionCause(String text, String article) {
        this.text = text;
        this.article = article;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String article() {
        return article;
    }
}
