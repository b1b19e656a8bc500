/**
 * Public calculators of the penalties that the administration imposes (arts. 433, 436-g, 438, 440),
 * of mending a declaration that counts as not filed (art. 424) and of the growth of old penalties
 * (art. 638). Nothing is stored. Imports {@code shared}, {@code tariff}, {@code
 * declaration.duedate}, {@code declaration.estimate} and {@code declaration.penalty} only.
 */
package co.gov.putumayo.estampillas.declaration.sanction;
