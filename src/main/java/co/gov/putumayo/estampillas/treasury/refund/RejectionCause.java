package co.gov.putumayo.estampillas.treasury.refund;

/** Why a request is rejected for good (arts. 302, 630). */
public enum RejectionCause implements LegalCause {
    OUT_OF_TERM("Se pidió fuera de término.", "630-1"),
    GIVEN_BACK_ALREADY("Ya se devolvió, compensó o imputó.", "630-2"),
    BALANCE_TO_PAY("La corrección de la declaración genera un saldo a pagar.", "630-3"),
    NOT_MENDED("No se subsanó lo que llevó a inadmitirla.", "630-4"),
    CAUSED("La estampilla se causó.", "302");

    private final String text;
    private final String article;

    RejectionCause(String text, String article) {
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
