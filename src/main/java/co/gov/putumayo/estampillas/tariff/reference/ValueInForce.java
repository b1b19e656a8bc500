package co.gov.putumayo.estampillas.tariff.reference;

import java.math.BigDecimal;

/**
 * What counts on a day, or what is missing to count on it.
 *
 * @param period a year, or a month, of the newest value published by that day; null, as value and
 *     source are, when there is none
 * @param value pesos, or a fraction
 * @param source the act that fixes it
 * @param missing the period that should count and nobody published; null when it is published
 */
public record ValueInForce(
        ReferenceUnit unit, String period, BigDecimal value, String source, String missing) {}
