package co.gov.putumayo.estampillas.treasury.bank.file;

import java.util.UUID;

/** Fired in the transaction after which a file may be compared with our payments. */
public record BankFileRead(UUID id) {}
