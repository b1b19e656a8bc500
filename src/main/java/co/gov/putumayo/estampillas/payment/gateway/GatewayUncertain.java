package co.gov.putumayo.estampillas.payment.gateway;

/** The gateway may or may not have done what it was asked. Unknown is not failed. */
public class GatewayUncertain extends GatewayException {

    private static final long serialVersionUID = 1L;

    public GatewayUncertain(String message) {
        super(message, null);
    }

    public GatewayUncertain(String message, Throwable cause) {
        super(message, cause);
    }
}
