package co.gov.putumayo.estampillas.payment.gateway;

/** A gateway gave no usable answer. Messages hold no personal data: they are logged. */
public abstract class GatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
