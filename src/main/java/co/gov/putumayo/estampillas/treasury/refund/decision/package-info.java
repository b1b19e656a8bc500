/** What Tesorería decides of a refund (arts. 626, 630, 633): review, decision, second person. */
package co.gov.putumayo.estampillas.treasury.refund.decision;
