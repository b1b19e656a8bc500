/** The declaration as a form on paper: PDF with number, QR code and signatures. */
package co.gov.putumayo.estampillas.declaration.form;
