/**
 * What Treasury must look at: attempts nobody can be asked about, and money that pays nothing.
 * Lists them and writes down what people decide; {@code payment} does it. Imports {@code payment}
 * and {@code shared}.
 */
package co.gov.putumayo.estampillas.payment.review;
