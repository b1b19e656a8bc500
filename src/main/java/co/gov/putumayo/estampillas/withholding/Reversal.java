package co.gov.putumayo.estampillas.withholding;

/**
 * Why a withholding should not have been made.
 *
 * @param document act that says so, such as the minutes that rescind the contract
 */
record Reversal(String reason, String document) {}
