/**
 * From "what do I have to pay?" to the receipt: questions, explained liquidation, payer, bank,
 * result; and the way back for those who pay later or return late.
 */
package co.gov.putumayo.estampillas.portal.pay;
