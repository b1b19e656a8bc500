/** Draws pages as PDF documents for paper and screen readers, and QR codes for them. */
package co.gov.putumayo.estampillas.shared.pdf;
