package co.gov.putumayo.estampillas.tariff.engine;

import java.time.LocalDate;

/** Name card of a complete set of rules and fees. */
public record TariffVersion(String id, String ordinance, String title, LocalDate validFrom) {}
