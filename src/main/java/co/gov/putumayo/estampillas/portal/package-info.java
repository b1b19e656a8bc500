/**
 * The public portal: pages made on the server, that work without JavaScript. This package is the
 * frame of all pages (layout, texts in two languages, sealed session, protection of forms); each
 * sub-package is a journey. No business rule lives here: pages call the use cases that the API
 * calls. May import every feature; nobody imports the portal.
 */
package co.gov.putumayo.estampillas.portal;
