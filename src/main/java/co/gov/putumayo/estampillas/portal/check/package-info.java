/** Where the QR code of a receipt leads: is it genuine, is it used, and what does not match. */
package co.gov.putumayo.estampillas.portal.check;
