package co.gov.putumayo.estampillas.treasury.transfer;

/** How far a transfer has come. */
enum TransferState {
    PREPARED,
    APPROVED,
    TRANSFERRED,
    CANCELLED
}
