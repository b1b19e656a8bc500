package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds what is wrong with the fields of an act, in Spanish, and remembers that something is. */
final class ActErrors {

    static final int MAX_QUANTITY = 10_000;
    static final int NUMBER_LENGTH = 60;
    static final int DESCRIPTION_LENGTH = 500;

    private final TariffTexts texts;
    private final Violations violations;
    private boolean any;

    ActErrors(TariffTexts texts, Violations violations) {
        this.texts = texts;
        this.violations = violations;
    }

    boolean any() {
        return any;
    }

    /**
     * @param rule code of the error; its text is {@code error.<field>.<rule>}
     * @param article null when the rule is ours, not the statute's
     */
    void add(String field, String rule, String article, String... arguments) {
        put("/act/" + field, rule, texts.get("error." + field + "." + rule, arguments), article);
    }

    void refuseIf(boolean outOfPlace, String field) {
        if (outOfPlace) {
            put("/act/" + field, "not-applicable", texts.get("error.not-applicable"), null);
        }
    }

    /** Free text that ends on paper: limited, and without characters that cannot be printed. */
    void text(String pointer, String value, int maxLength) {
        if (value == null) {
            return;
        }
        if (value.codePointCount(0, value.length()) > maxLength) {
            put(
                    pointer,
                    "too-long",
                    texts.get("error.text.too-long", String.valueOf(maxLength)),
                    null);
        } else if (value.codePoints().anyMatch(ActErrors::cannotBePrinted)) {
            put(pointer, "invalid-characters", texts.get("error.text.invalid-characters"), null);
        }
    }

    private static boolean cannotBePrinted(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.CONTROL && codePoint != '\n' && codePoint != '\t')
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    String textOf(String key) {
        return texts.get(key);
    }

    <T> String list(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    private void put(String pointer, String rule, String text, String article) {
        any = true;
        violations.add(pointer, rule, text, article);
    }
}
