package co.gov.putumayo.estampillas.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What no sensible client sends, and some client will. */
final class OddValues {

    private static final String LONG = "9".repeat(2000);
    private static final int DEEP = 20_000;

    private static final List<String> NUMBERS =
            List.of(
                    "-1",
                    "0.1",
                    "9223372036854775807",
                    "99999999999999999999999",
                    "1e400",
                    "1e999999999",
                    "1e-999999999");

    private static final List<String> TEXTS =
            List.of(
                    "\"\"",
                    "\"-1\"",
                    "\"1e999999999\"",
                    "\"٣٣٣٣-٠٣-٠٣\"",
                    "\"0000-01-01\"",
                    "\"9999-12\"",
                    "\"9999-12-31\"",
                    "\"+999999999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "\"a\\u0000b\"",
                    "\"2026-0415 \\ud800\"",
                    "\"" + LONG + "\"");

    /** As they stand in an address, encoded. */
    static final List<String> IN_PATH =
            List.of(
                    "%20",
                    "-1",
                    "9223372036854775808",
                    "1-1-1-1-1",
                    "a%00b",
                    "%ED%A0%80",
                    "%2F..%2F",
                    LONG);

    static final List<String> IN_QUERY =
            List.of(
                    "",
                    "-1",
                    "0",
                    "9223372036854775808",
                    "1e400",
                    "0000-01-01",
                    "0000-01",
                    "9999-12",
                    "9999-12-31",
                    "%2B999999999-12-31",
                    "a%00b",
                    "%ED%A0%80",
                    LONG);

    /** Places in a list that the service did not give out. */
    static final List<String> CURSORS =
            Stream.of(
                            "x",
                            "-1",
                            "9223372036854775808",
                            "9999-12-31/x",
                            "+999999999-12-31T00:00:00Z/00000000-0000-0000-0000-000000000000",
                            "+999999999-12-31|00000000-0000-0000-0000-000000000000",
                            "\u0000")
                    .map(OddValues::cursor)
                    .toList();

    static final List<String> IN_HEADERS =
            List.of("*", "\"", "\"-1\"", "\"9223372036854775808\"", LONG);

    /** Bodies that are no document of the type they say they are. */
    static final List<byte[]> BODIES =
            Stream.of("", "null", "[null]", "{", "[".repeat(DEEP), "a,b\n\u0000,\"\n")
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList();

    private OddValues() {}

    /** As they stand in a JSON document; of the field's own type and of another. */
    static List<String> of(Schema<?> field) {
        List<String> same =
                switch (field.getType() == null ? "object" : field.getType()) {
                    case "string" -> TEXTS;
                    case "integer", "number" -> NUMBERS;
                    case "array" -> List.of("[]", "[null]", "{}");
                    default -> List.of("\"\"");
                };
        return Stream.concat(Stream.of("null", "[[]]"), same.stream()).toList();
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
