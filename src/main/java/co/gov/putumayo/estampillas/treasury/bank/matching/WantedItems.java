package co.gov.putumayo.estampillas.treasury.bank.matching;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * Which items to list; null for any.
 *
 * @param after of the last item of the page before
 */
public record WantedItems(ItemState state, ItemKind kind, String owner, UUID file, Place after) {

    /** In the order of age. */
    public record Place(Instant openedAt, UUID id) {

        private static final String SEPARATOR = " ";

        /**
         * @param key of the page before
         * @throws ProblemException 400 when it is none
         */
        public static Place read(String key) {
            try {
                int space = key.indexOf(SEPARATOR);
                return new Place(
                        Instant.parse(key.substring(0, Math.max(space, 0))),
                        UUID.fromString(key.substring(space + 1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw BankItemResource.unusable("cursor");
            }
        }
    }

    /** Where the page after this item begins. */
    public static String key(BankItemView item) {
        return item.openedAt() + Place.SEPARATOR + item.id();
    }
}
