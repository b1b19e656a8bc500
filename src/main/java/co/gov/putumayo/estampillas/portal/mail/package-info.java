/**
 * What payers asked to get by e-mail: the receipt, noted before going to the bank and due when it
 * is issued, and decisions of refunds, due when they are made. Sent outside any transaction and
 * tried again when the mail server fails.
 */
package co.gov.putumayo.estampillas.portal.mail;
