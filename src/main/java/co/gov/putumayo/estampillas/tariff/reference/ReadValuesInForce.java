package co.gov.putumayo.estampillas.tariff.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads the values that count on a day; what nobody published is told, never guessed. */
@ApplicationScoped
public class ReadValuesInForce {

    private final PublishedValues published;

    ReadValuesInForce(PublishedValues published) {
        this.published = published;
    }

    /** One of each unit. */
    @Transactional
    public List<ValueInForce> on(LocalDate day) {
        return Stream.of(ReferenceUnit.values()).map(unit -> on(unit, day)).toList();
    }

    private ValueInForce on(ReferenceUnit unit, LocalDate day) {
        LocalDate due = unit.holdingOn(day);
        return published
                .newest(unit, due)
                .map(
                        found ->
                                new ValueInForce(
                                        unit,
                                        unit.period(found.since()),
                                        found.value(),
                                        found.source(),
                                        found.since().equals(due) ? null : unit.period(due)))
                .orElse(new ValueInForce(unit, null, null, null, unit.period(due)));
    }
}
