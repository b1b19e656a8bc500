package co.gov.putumayo.estampillas.receipt;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the contract says of a receipt with its signature; the answer is the stored text itself. */
@Schema(
        name = "SignedReceipt",
        description = "The official receipt and what proves it without this service.")
@JsonPropertyOrder({
    "number",
    "code",
    "verificationUrl",
    "collector",
    "entity",
    "act",
    "payer",
    "lines",
    "total",
    "paidAt",
    "bank",
    "cus",
    "liquidation",
    "tariffVersion",
    "issuedAt",
    "kind",
    "withholding",
    "exemption",
    "signature"
})
record SignedReceiptAnswer(@JsonUnwrapped ReceiptDocument receipt, ReceiptSignature signature) {}
