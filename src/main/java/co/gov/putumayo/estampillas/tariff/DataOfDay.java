package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;

/**
 * All that acts of one day need, in memory.
 *
 * @param ofDay the tariff in force
 * @param ofYear values of the year of the day
 */
record DataOfDay(TariffTimeline timeline, Tariff ofDay, AnnualValues ofYear) implements TariffData {

    @Override
    public Tariff tariff(TariffVersion version) {
        if (!version.equals(ofDay.version())) {
            throw new IllegalArgumentException(version.id());
        }
        return ofDay;
    }

    @Override
    public AnnualValues annualValues(int year) {
        if (year != ofYear.year()) {
            throw new IllegalArgumentException(String.valueOf(year));
        }
        return ofYear;
    }
}
