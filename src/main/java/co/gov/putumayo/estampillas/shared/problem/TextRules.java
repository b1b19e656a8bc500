package co.gov.putumayo.estampillas.shared.problem;

/** What holds of every text people type. */
public final class TextRules {

    private TextRules() {}

    /** The text without spaces around it; null when there is nothing or it is unusable. */
    public static String optional(
            String text, int maxLength, String pointer, Violations violations) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > maxLength) {
            violations.add(
                    pointer, "too-long", "Debe tener a lo sumo " + maxLength + " caracteres.");
            return null;
        }
        if (!isPrintable(stripped)) {
            violations.add(
                    pointer,
                    "unprintable-characters",
                    "Tiene caracteres invisibles o saltos de línea; escríbalo de nuevo.");
            return null;
        }
        return stripped;
    }

    /** As {@link #optional}, and its absence is an error. */
    public static String required(
            String text, int maxLength, String pointer, String whatIsMissing, Violations v) {
        if (text == null || text.isBlank()) {
            v.add(pointer, "required", whatIsMissing);
            return null;
        }
        return optional(text, maxLength, pointer, v);
    }

    /**
     * Whether every character can be seen, or is a space. Invisible ones make two different texts
     * look alike, and databases refuse or change some: U+0000, halves of a surrogate pair.
     */
    public static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(TextRules::isUnprintable);
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
