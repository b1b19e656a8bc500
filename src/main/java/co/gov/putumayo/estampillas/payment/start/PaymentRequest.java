package co.gov.putumayo.estampillas.payment.start;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a payer chooses to begin a payment; fields may be missing until checked. */
@Schema(requiredProperties = {"bank", "payerType", "returnUrl"})
public record PaymentRequest(
        @Schema(description = "Code of a bank of GET /banks.", examples = "1007") String bank,
        @Schema(
                        description =
                                "PSE's door: person for natural persons, company for holders of a"
                                        + " NIT.",
                        examples = "company",
                        enumeration = {"person", "company"})
                String payerType,
        @Schema(
                        description =
                                "Where the payer's browser goes after the bank; receives the"
                                        + " payment's id as query parameter `payment`.",
                        examples = "https://portal.example.gov.co/pagos/resultado")
                String returnUrl,
        @Schema(
                        description =
                                "Addresses of the documents of GET /payment-terms that the payer"
                                        + " accepted; needed only when that list has any.",
                        examples = "[\"https://wompi.co/terminos.pdf\"]")
                List<String> acceptedTerms) {}
