package co.gov.putumayo.estampillas.treasury.bank.file;

/**
 * What is said of a file that is sent.
 *
 * @param gateway of a settlement, or null
 * @param sender subject of the officer
 */
public record Sending(BankFileFormat format, String gateway, String name, String sender) {}
