package co.gov.putumayo.estampillas.payment.gateway.placetopay;

import co.gov.putumayo.estampillas.payment.gateway.CreationRequest;
import co.gov.putumayo.estampillas.payment.gateway.CreationRequest.PayerBrowser;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;

/** Body that begins a session. Names the payer: it is sent and never logged. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionRequest(
        String locale,
        PlacetoPayAuth.Signed auth,
        Buyer buyer,
        Payment payment,
        String expiration,
        String paymentMethod,
        String returnUrl,
        String notificationUrl,
        String ipAddress,
        String userAgent) {

    private static final String LOCALE = "es_CO";
    private static final int LONGEST_DESCRIPTION = 250;
    private static final int LONGEST_USER_AGENT = 255;

    /** PlacetoPay demands both; a payer's browser that tells neither must not stop the payment. */
    private static final String UNKNOWN_IP = "127.0.0.1";

    private static final String UNKNOWN_BROWSER = "Estampillas del Putumayo";

    record Payment(String reference, String description, Amount amount, boolean allowPartial) {}

    /**
     * @param total whole pesos
     */
    record Amount(String currency, long total) {}

    /**
     * @param expiring clock that shows the end of the session
     */
    static SessionRequest of(
            CreationRequest request,
            PlacetoPayAuth.Signed auth,
            Clock expiring,
            String paymentMethod,
            String notificationUrl) {
        PayerBrowser browser =
                request.browser() == null ? new PayerBrowser(null, null) : request.browser();
        return new SessionRequest(
                LOCALE,
                auth,
                Buyer.of(request),
                new Payment(
                        request.reference(),
                        shortened(request.description(), LONGEST_DESCRIPTION),
                        new Amount(CreationRequest.CURRENCY, request.amount()),
                        false),
                PlacetoPayAuth.moment(expiring),
                paymentMethod,
                request.returnUrl(),
                notificationUrl,
                filled(browser.ip(), UNKNOWN_IP),
                shortened(filled(browser.userAgent(), UNKNOWN_BROWSER), LONGEST_USER_AGENT));
    }

    private static String filled(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    @Override
    public String toString() {
        return "SessionRequest[" + payment.reference() + "]";
    }
}
