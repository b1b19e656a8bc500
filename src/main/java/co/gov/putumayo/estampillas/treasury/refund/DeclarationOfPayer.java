package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whether a declaration of the payer itself holds the payment; then its correction comes first
 * (art. 625).
 *
 * @param correction number under which Rentas took it; null until then
 */
@Embeddable
public record DeclarationOfPayer(
        @Column(name = "own_declaration") boolean holds,
        @Column(name = "correction") String correction) {

    public static final DeclarationOfPayer NONE = new DeclarationOfPayer(false, null);

    /** Whether it must still be corrected. */
    public boolean lacksCorrection() {
        return holds && correction == null;
    }
}
