/**
 * From a draft to a filed and paid declaration: signatures, presentation, payment through the
 * payment module, acts of Rentas (arts. 299, 415, 416).
 */
package co.gov.putumayo.estampillas.declaration.filing;
