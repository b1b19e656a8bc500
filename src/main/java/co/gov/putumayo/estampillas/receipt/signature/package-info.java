/**
 * What makes a receipt provable without asking anybody: the keys, the signature over what a receipt
 * says, its compact form in the QR code and the public keys that verify it. Knows nothing of how
 * receipts are issued or stored. May import {@code shared}. The form of everything here is told to
 * others in {@code openapi/receipt-signature.md}.
 */
package co.gov.putumayo.estampillas.receipt.signature;
