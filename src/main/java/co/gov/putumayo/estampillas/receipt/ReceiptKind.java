package co.gov.putumayo.estampillas.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a receipt proves. */
@Schema(
        description =
                "PAID: the money entered the bank. WITHHELD: the entity kept it out of a payment of"
                        + " its own (art. 296) and must declare and pay it. EXEMPT: the law frees the act, and"
                        + " nothing is owed.")
public enum ReceiptKind {
    PAID,
    WITHHELD,
    EXEMPT
}
