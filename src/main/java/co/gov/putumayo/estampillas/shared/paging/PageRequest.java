package co.gov.putumayo.estampillas.shared.paging;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a list is asked for. Lists are read by key, not by offset: a row added meanwhile
 * neither repeats nor hides another.
 *
 * @param limit rows in a page
 * @param after key of the last row already seen; empty at the beginning
 */
public record PageRequest(int limit, String after) {

    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;

    /** Comes before every identifier. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final int MAX_CURSOR = 200;

    /**
     * @param limit as in the query, or null
     * @param cursor as in the query, or null
     * @throws ProblemException 400 when one of them is unusable
     */
    public static PageRequest of(String limit, String cursor) {
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : limitOf(limit), cursor == null ? "" : read(cursor));
    }

    /** One more than a page holds: its presence says that there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** The rows of this page out of those read. */
    public <T> List<T> cut(List<T> rows) {
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }

    /**
     * Cursor of the next page; null when this one is the last.
     *
     * @param rows as read, at most {@link #rowsToRead()}
     * @param key of a row, by which the list is ordered
     */
    public <T> String next(List<T> rows, Function<T, String> key) {
        return rows.size() <= limit ? null : cursor(key.apply(rows.get(limit - 1)));
    }

    /**
     * Identifier of the last row already seen, in a list ordered by identifier; empty at the
     * beginning.
     *
     * @throws ProblemException 400 when the cursor is none of such a list
     */
    public Optional<UUID> afterId() {
        try {
            return after.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(after));
        } catch (IllegalArgumentException e) {
            throw unusableCursor();
        }
    }

    /**
     * Position of the last row already seen, in a list ordered by position; 0 at the beginning.
     *
     * @throws ProblemException 400 when the cursor is none of such a list
     */
    public int afterPosition() {
        try {
            return after.isEmpty() ? 0 : Integer.parseInt(after);
        } catch (NumberFormatException e) {
            throw unusableCursor();
        }
    }

    /** Cursor that goes on after the row with this key. */
    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static int limitOf(String text) {
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MAX_LIMIT) {
            return Integer.parseInt(text);
        }
        throw ProblemException.unusable(
                "limit", "Debe ser un número entero entre 1 y " + MAX_LIMIT + ".");
    }

    private static String read(String cursor) {
        try {
            if (cursor.length() <= MAX_CURSOR) {
                String key =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                                .toString();
                if (key.chars().noneMatch(Character::isISOControl)) {
                    return key;
                }
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // Falls through: the client did not get this cursor from us.
        }
        throw unusableCursor();
    }

    private static ProblemException unusableCursor() {
        return ProblemException.unusable(
                "cursor", "Use el enlace «next» de la página anterior, sin cambiarlo.");
    }
}
