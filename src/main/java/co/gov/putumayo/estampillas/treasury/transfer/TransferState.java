package co.gov.putumayo.estampillas.treasury.transfer;

/** How far a transfer has come. */
public enum TransferState {
    PREPARED,
    APPROVED,
    TRANSFERRED,
    CANCELLED
}
