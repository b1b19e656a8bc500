package co.gov.putumayo.estampillas.payment.gateway;

/** The request certainly never reached the gateway: nothing exists there because of it. */
public class GatewayUnavailable extends GatewayException {

    private static final long serialVersionUID = 1L;

    public GatewayUnavailable(String message) {
        super(message, null);
    }

    public GatewayUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
