/**
 * The official receipt that takes the place of the paper stamp (arts. 306, 307): issued once for
 * each payable when its payment is approved, frozen as the exact text that was issued, read with
 * its code and the end of the payer's document, as JSON or PDF. May import {@code shared}, the
 * events of {@code payment} and the views of {@code liquidation} and {@code tariff}. Whether a
 * receipt was used belongs to {@code verification}.
 */
package co.gov.putumayo.estampillas.receipt;
