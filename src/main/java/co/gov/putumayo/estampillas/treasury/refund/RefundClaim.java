package co.gov.putumayo.estampillas.treasury.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a payer asks for.
 *
 * @param requestedAmount pesos, or null for what Tesorería finds
 * @param accessCodeHash of the code that opens the case to the payer
 * @param sealedAccount where to pay
 * @param email where to tell what is decided; null when the payer gave none for it
 */
@Embeddable
public record RefundClaim(
        @Column(name = "explanation") String explanation,
        @Column(name = "evidence") String evidence,
        @Column(name = "requested_amount") Long requestedAmount,
        @Column(name = "access_code_hash") String accessCodeHash,
        @Column(name = "sealed_account") byte[] sealedAccount,
        @Column(name = "email") String email,
        @Column(name = "requested_on") LocalDate requestedOn) {

    static final RefundClaim NONE = new RefundClaim(null, null, null, null, null, null, null);

    /** The same about a sum that is at most so many pesos. */
    public RefundClaim upTo(long pesos) {
        return new RefundClaim(
                explanation,
                evidence,
                requestedAmount == null ? null : Math.min(requestedAmount, pesos),
                accessCodeHash,
                sealedAccount,
                email,
                requestedOn);
    }

    /** The same with an account that is sealed for another case. */
    public RefundClaim with(byte[] account) {
        return new RefundClaim(
                explanation,
                evidence,
                requestedAmount,
                accessCodeHash,
                account,
                email,
                requestedOn);
    }
}
