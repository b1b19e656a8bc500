package co.gov.putumayo.estampillas.tariff.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Published versions in order: each is in force from its date to the day before the next. */
public record TariffTimeline(List<TariffVersion> versions) {

    public TariffTimeline {
        versions =
                versions.stream().sorted(Comparator.comparing(TariffVersion::validFrom)).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("No tariff version is published");
        }
    }

    public TariffVersion first() {
        return versions.get(0);
    }

    public TariffVersion last() {
        return versions.get(versions.size() - 1);
    }

    /**
     * @param date of the taxable event (art. 293)
     * @return empty before the first version
     */
    public Optional<TariffVersion> inForceOn(LocalDate date) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    /** Last day of a version; empty while no other is published after it. */
    public Optional<LocalDate> validTo(TariffVersion version) {
        return versions.stream()
                .map(TariffVersion::validFrom)
                .filter(start -> start.isAfter(version.validFrom()))
                .findFirst()
                .map(start -> start.minusDays(1));
    }
}
