package co.gov.putumayo.estampillas.treasury.refund;

/** What Tesorería must find out before it gives money back (art. 631). */
public enum InvestigationCause implements LegalCause {
    MONEY_NOT_RECEIVED("La retención o el pago en exceso parece no existir.", "631-1"),
    DISCOUNT_NOT_VALID("Un descuento parece no cumplir los requisitos.", "631-2"),
    INACCURACY("Hay indicio de inexactitud en la declaración.", "631-3"),
    IDENTITY("No se pudo confirmar la identidad o el domicilio.", "631-3");

    private final String text;
    private final String article;

    InvestigationCause(String text, String article) {
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
