/**
 * What this service knows of a month without anybody typing it: stamps withheld, and receipts
 * annulled with their deposits. Imports {@code shared}, {@code withholding} and {@code
 * verification}.
 */
package co.gov.putumayo.estampillas.declaration.fact;
