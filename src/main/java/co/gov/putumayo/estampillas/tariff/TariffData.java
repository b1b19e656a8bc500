package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;

/** What an act is assessed with. */
interface TariffData {

    /** Published versions. */
    TariffTimeline timeline();

    /**
     * @param version a published one
     */
    Tariff tariff(TariffVersion version);

    AnnualValues annualValues(int year);
}
