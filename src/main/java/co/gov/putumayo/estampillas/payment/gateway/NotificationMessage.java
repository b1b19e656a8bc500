package co.gov.putumayo.estampillas.payment.gateway;

import java.util.Map;

/**
 * A message as it came in.
 *
 * @param headers by lower-case name
 * @param body raw, because signatures are over these bytes
 */
public record NotificationMessage(Map<String, String> headers, byte[] body) {

    /**
     * @param name in lower case
     * @return null when absent
     */
    public String header(String name) {
        return headers.get(name);
    }
}
