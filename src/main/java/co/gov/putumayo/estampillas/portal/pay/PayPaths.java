package co.gov.putumayo.estampillas.portal.pay;

/** Addresses of the journey. None carries a name, a document or an access code. */
final class PayPaths {

    static final String ROOT = "/pagar";
    static final String OTHERS = "otro";
    static final String ASSESSMENT = "liquidacion";
    static final String PAYER = "contribuyente";
    static final String BANK = "banco";
    static final String GOING = "va-a-su-banco";
    static final String RESULT = "resultado";
    static final String LATER = "despues";

    private PayPaths() {}

    static String to(String page) {
        return ROOT + "/" + page;
    }
}
