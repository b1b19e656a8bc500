package co.gov.putumayo.estampillas.payment.gateway;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gateway whose terms the payer must accept before a payment begins. */
public interface RequiresConsent {

    /**
     * A document of the gateway.
     *
     * @param type as the gateway names it
     * @param title in Spanish
     * @param url of the document, for the payer to read
     */
    @Schema(
            name = "PaymentTermsDocument",
            requiredProperties = {"type", "title", "url"})
    record Terms(
            @Schema(description = "As the gateway names it.", examples = "END_USER_POLICY")
                    String type,
            @Schema(
                            description = "For the payer.",
                            examples = "Términos y condiciones de uso de Wompi")
                    String title,
            @Schema(
                            description = "Of the document; what acceptedTerms repeats.",
                            examples = "https://wompi.co/terminos.pdf")
                    String url) {}

    /**
     * What to link beside the box that the payer ticks. {@link PaymentGateway#create} tells the
     * gateway that the payer accepted these.
     *
     * @throws GatewayException when there is no usable answer
     */
    List<Terms> termsToAccept();
}
