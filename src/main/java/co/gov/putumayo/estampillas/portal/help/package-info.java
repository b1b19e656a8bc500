/** Guides, contact, what we do with personal data, and how accessible the pages are. */
package co.gov.putumayo.estampillas.portal.help;
