package co.gov.putumayo.estampillas.treasury.ledger;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a page of entries ended: they are listed by day and identifier. */
record EntryCursor(LocalDate day, UUID id) {

    static final EntryCursor BEGINNING = new EntryCursor(LocalDate.EPOCH, new UUID(0, 0));

    private static final String SEPARATOR = "/";

    static Optional<EntryCursor> of(PageRequest page) {
        String[] parts = page.after().split(SEPARATOR, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(parts[1]);
            return IsoDate.parse(parts[0]).map(day -> new EntryCursor(day, id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String key(EntryView entry) {
        return entry.bookedOn() + SEPARATOR + entry.id();
    }
}
