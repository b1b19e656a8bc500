package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.TaxId;

/**
 * Who owes the stamps, once validated.
 *
 * @param email may be null
 */
public record Taxpayer(TaxId id, String name, String email) {}
