/**
 * How a tariff changes: an officer of Rentas drafts a version from the one in force, changes rates,
 * rules, fees and dates, rehearses it on the liquidations of the last year; another one publishes
 * it (ADR 6). Imports {@code shared}, {@code tariff}, {@code tariff.engine} and {@code
 * tariff.rehearsal} only.
 */
package co.gov.putumayo.estampillas.tariff.drafting;
