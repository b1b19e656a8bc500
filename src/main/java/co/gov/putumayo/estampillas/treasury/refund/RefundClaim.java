package co.gov.putumayo.estampillas.treasury.refund;

import java.time.LocalDate;

/**
 * What a payer asks for.
 *
 * @param requestedAmount pesos, or null for what Tesorería finds
 * @param accessCodeHash of the code that opens the case to the payer
 * @param sealedAccount where to pay
 */
public record RefundClaim(
        RefundCause cause,
        String explanation,
        String evidence,
        Long requestedAmount,
        String accessCodeHash,
        byte[] sealedAccount,
        LocalDate requestedOn,
        DeclarationOfPayer declaration,
        RefundTerm term) {}
