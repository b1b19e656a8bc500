package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.engine.Act;
import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffEngine;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Assesses acts with the tariff, annual values and fees in force on the act's date. */
@ApplicationScoped
public class Tariffs {

    private final TariffStore store;
    private final DateReader dates;
    private final ActReader acts;
    private final AssessmentWriter writer;

    Tariffs(TariffStore store, DateReader dates, ActReader acts, AssessmentWriter writer) {
        this.store = store;
        this.dates = dates;
        this.acts = acts;
        this.writer = writer;
    }

    /**
     * @param act as the client described it; null counts as missing
     * @param date ISO date of the taxable event in Bogotá (art. 293); null counts as missing
     * @param violations receives all that is wrong, under {@code /act/...} and {@code /date}
     * @return the assessment, or null when something was added to {@code violations}
     */
    @Transactional
    public Assessment assess(ActRequest act, String date, Violations violations) {
        return assess(store, act, date, violations);
    }

    /**
     * The same with data that is in memory, so that no thread need wait.
     *
     * @param data from {@link #inMemory}, of this date
     */
    Assessment assess(TariffData data, ActRequest act, String date, Violations violations) {
        TariffTimeline timeline = data.timeline();
        Optional<LocalDate> day = dates.read(date, timeline.first(), violations);
        // Without a usable date the newest tariff still tells wrong codes from right ones.
        TariffVersion version = day.flatMap(timeline::inForceOn).orElse(timeline.last());
        return assess(data, act, day, data.tariff(version), violations);
    }

    /** Empty when the database must be asked, or when that is no date of a tariff. */
    Optional<TariffData> inMemory(String date) {
        return IsoDate.parse(date).flatMap(store::inMemory);
    }

    /**
     * The same with a tariff version already chosen, as when a liquidation is computed again: the
     * date only picks the annual values.
     *
     * @param versionId of a published version
     * @throws IllegalArgumentException when no version with that id is published
     */
    @Transactional(dontRollbackOn = IllegalArgumentException.class)
    public Assessment assessWith(
            String versionId, ActRequest act, String date, Violations violations) {
        TariffTimeline timeline = store.timeline();
        TariffVersion version =
                timeline.versions().stream()
                        .filter(published -> published.id().equals(versionId))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(versionId));
        Optional<LocalDate> day = dates.read(date, timeline.first(), violations);
        return assess(store, act, day, store.tariff(version), violations);
    }

    /** The published version in force on a day; empty before the first. */
    @Transactional
    public Optional<TariffVersion> inForceOn(LocalDate day) {
        return store.timeline().inForceOn(day);
    }

    /** Codes of all stamps, fees and contributions, whether or not a tariff has rows of them. */
    @Transactional
    public Set<String> levyCodes() {
        return store.levyCodes();
    }

    /** What acts would owe if a unit of each year had that value. */
    @Transactional
    public WhatIf withUnitAt(AnnualUnit unit, long pesos) {
        return WhatIf.unitAt(unit, pesos, store, acts, writer);
    }

    /**
     * What acts would owe by a draft.
     *
     * @param draft name card of a version that is not published
     */
    @Transactional
    public WhatIf withDraft(TariffVersion draft) {
        return WhatIf.tariff(store.draft(draft), store, acts, writer);
    }

    private Assessment assess(
            TariffData data,
            ActRequest request,
            Optional<LocalDate> day,
            Tariff tariff,
            Violations violations) {
        Optional<Act> act = acts.read(request, tariff, violations);
        if (day.isEmpty()) {
            return null;
        }
        AnnualValues values = data.annualValues(day.get().getYear());
        boolean known = dates.requireAnnualValues(values, act.map(tariff::unitsFor), violations);
        if (act.isEmpty() || !known) {
            return null;
        }
        return writer.write(
                day.get(),
                act.get(),
                tariff.version(),
                new TariffEngine(tariff, values).assess(act.get()));
    }
}
