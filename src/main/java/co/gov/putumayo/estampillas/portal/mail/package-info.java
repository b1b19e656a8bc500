/**
 * The receipt by e-mail, for whoever asked for it: noted before going to the bank, due when the
 * receipt is issued, sent outside any transaction and tried again when the mail server fails.
 */
package co.gov.putumayo.estampillas.portal.mail;
