/**
 * Reminds declarants of months that they have not declared: some days before the due date and on
 * the day after it, by webhook and by e-mail, once each (LAW §7). Imports {@code shared}, {@code
 * declaration.duedate}, {@code declaration.obligation} and {@code declaration.registry} only.
 */
package co.gov.putumayo.estampillas.declaration.reminder;
