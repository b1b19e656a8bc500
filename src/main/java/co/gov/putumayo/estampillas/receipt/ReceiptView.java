package co.gov.putumayo.estampillas.receipt;

import java.util.UUID;

/** A receipt as other features see it. */
public record ReceiptView(UUID id, ReceiptStatus status, ReceiptDocument document) {}
