package co.gov.putumayo.estampillas.treasury.refund;

/**
 * What a payer asks, on which of the causes of the law, and the terms that it has.
 *
 * @param claim null of money that pays nothing while nobody asks for it
 */
public record RefundPetition(
        RefundCause cause, RefundClaim claim, DeclarationOfPayer declaration, RefundTerm term) {

    /** Of money that pays nothing and that nobody asks for yet. */
    public static RefundPetition ofNobody(RefundCause cause, RefundTerm term) {
        return new RefundPetition(cause, null, DeclarationOfPayer.NONE, term);
    }
}
