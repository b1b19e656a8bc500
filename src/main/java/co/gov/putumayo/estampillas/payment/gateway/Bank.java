package co.gov.putumayo.estampillas.payment.gateway;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank of the gateway's list. */
@Schema(requiredProperties = {"code", "name"})
public record Bank(
        @Schema(description = "Code to send when a payment begins.", examples = "1007") String code,
        @Schema(description = "Name the payer knows.", examples = "BANCOLOMBIA") String name) {

    /** PSE asks that the list begins with this invitation, which is no bank. */
    static final Bank INVITATION = new Bank("0", "A continuación seleccione su banco");
}
