package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.engine.AnnualUnit;
import co.gov.putumayo.estampillas.tariff.engine.AnnualValues;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffEngine;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Assesses acts as they would be with another tariff or another annual value. It keeps what it
 * read, so it serves for one rehearsal and is thrown away.
 */
public final class WhatIf {

    private final ActReader acts;
    private final AssessmentWriter writer;
    private final Function<String, Tariff> tariffOf;
    private final Function<Integer, AnnualValues> valuesOf;
    private final UnaryOperator<AnnualValues> change;
    private final Map<String, Tariff> tariffs = new HashMap<>();
    private final Map<Integer, AnnualValues> values = new HashMap<>();

    private WhatIf(
            ActReader acts,
            AssessmentWriter writer,
            Function<String, Tariff> tariffOf,
            Function<Integer, AnnualValues> valuesOf,
            UnaryOperator<AnnualValues> change) {
        this.acts = acts;
        this.writer = writer;
        this.tariffOf = tariffOf;
        this.valuesOf = valuesOf;
        this.change = change;
    }

    /** Each act with its own tariff version, and a unit at another value. */
    static WhatIf unitAt(
            AnnualUnit unit,
            long pesos,
            TariffStore store,
            ActReader acts,
            AssessmentWriter writer) {
        Map<String, TariffVersion> versions = new HashMap<>();
        store.timeline().versions().forEach(version -> versions.put(version.id(), version));
        return new WhatIf(
                acts,
                writer,
                id -> store.tariff(versions.get(id)),
                store::annualValues,
                values -> {
                    Map<AnnualUnit, Long> changed = new EnumMap<>(AnnualUnit.class);
                    changed.putAll(values.pesos());
                    changed.put(unit, pesos);
                    return new AnnualValues(values.year(), changed);
                });
    }

    /** Every act with this tariff, published or not. */
    static WhatIf tariff(
            Tariff tariff, TariffStore store, ActReader acts, AssessmentWriter writer) {
        return new WhatIf(
                acts, writer, id -> tariff, store::annualValues, UnaryOperator.identity());
    }

    /**
     * @param tariffVersion that assessed the act when it happened
     * @return empty when the act cannot be assessed so: it is no longer taxed, or a unit is unknown
     */
    public Optional<Assessment> assess(ActRequest request, LocalDate date, String tariffVersion) {
        Tariff tariff = tariffs.computeIfAbsent(tariffVersion, tariffOf);
        AnnualValues known =
                values.computeIfAbsent(date.getYear(), valuesOf.andThen(change)::apply);
        return acts.read(request, tariff, new Violations())
                .filter(act -> tariff.unitsFor(act).stream().allMatch(known::has))
                .map(
                        act ->
                                writer.write(
                                        date,
                                        act,
                                        tariff.version(),
                                        new TariffEngine(tariff, known).assess(act)));
    }
}
