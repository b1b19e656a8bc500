package co.gov.putumayo.estampillas.payment.gateway;

import java.util.List;

/** A gateway whose terms the payer must accept before a payment begins. */
public interface RequiresConsent {

    /**
     * A document of the gateway.
     *
     * @param type as the gateway names it
     * @param title in Spanish
     * @param url of the document, for the payer to read
     */
    record Terms(String type, String title, String url) {}

    /**
     * What to link beside the box that the payer ticks. {@link PaymentGateway#create} tells the
     * gateway that the payer accepted these.
     *
     * @throws GatewayException when there is no usable answer
     */
    List<Terms> termsToAccept();
}
