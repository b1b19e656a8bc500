package co.gov.putumayo.estampillas.portal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where a browser is on its way to a payment. Never holds who pays.
 *
 * @param topic what is being paid for, null once it comes from a number
 * @param answers to the questions, by field
 * @param number of the liquidation, null until it is made
 * @param accessCode of the liquidation
 * @param paymentId of the last payment begun, null before
 */
public record Journey(
        String topic,
        Map<String, String> answers,
        String number,
        String accessCode,
        UUID paymentId) {

    public static Journey answered(String topic, Map<String, String> answers) {
        return new Journey(topic, answers, null, null, null);
    }

    public static Journey of(String number, String accessCode) {
        return new Journey(null, Map.of(), number, accessCode, null);
    }

    public Journey liquidated(String newNumber, String newAccessCode) {
        return new Journey(topic, Map.of(), newNumber, newAccessCode, null);
    }

    public Journey paying(UUID newPaymentId) {
        return new Journey(topic, answers, number, accessCode, newPaymentId);
    }

    /** Tells whether two pages speak of the same answers: another tab may have changed them. */
    public String mark() {
        String all = topic + new TreeMap<>(answers) + number;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
