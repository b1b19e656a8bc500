/** Errors a client sees: catalogue, exception, RFC 9457 document and the mappers that write it. */
package co.gov.putumayo.estampillas.shared.problem;
