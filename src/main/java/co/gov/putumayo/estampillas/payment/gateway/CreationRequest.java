package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.TaxId;

/**
 * What a gateway is told to begin a transaction. Holds personal data: it is passed on and never
 * stored or logged.
 *
 * @param reference ours, unique for each attempt
 * @param amount whole pesos
 * @param description without personal data, and without the {@code |} and {@code "} PSE refuses
 * @param payerEmail may be null
 * @param browser where the payer sits
 * @param returnUrl where the bank sends the payer's browser
 */
public record CreationRequest(
        String reference,
        long amount,
        String description,
        Bank bank,
        PayerType payerType,
        TaxId payer,
        String payerName,
        String payerEmail,
        PayerBrowser browser,
        String returnUrl) {

    /** All money here is Colombian (ISO 4217). */
    public static final String CURRENCY = "COP";

    /**
     * The payer's browser, which some gateways and the PSE voucher ask for.
     *
     * @param ip may be null
     * @param userAgent may be null
     */
    public record PayerBrowser(String ip, String userAgent) {}

    @Override
    public String toString() {
        return "CreationRequest[" + reference + "]";
    }
}
