package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, as a page shows it.
 *
 * @param next cursor of the part that follows, null at the end
 */
public record Rows<T>(List<T> items, String next) {

    /**
     * @param found as read, at most {@link PageRequest#rowsToRead()}
     * @param key of a row, by which the list is ordered
     */
    public static <T> Rows<T> of(PageRequest page, List<T> found, Function<T, String> key) {
        return new Rows<>(page.cut(found), page.next(found, key));
    }
}
