/** What was collected, drawn and as files, and the auditor's pack. */
package co.gov.putumayo.estampillas.portal.treasury.report;
