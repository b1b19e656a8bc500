package co.gov.putumayo.estampillas.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Replaces what differs at every run by a name of what it is; all else must be equal. */
final class VolatileValues {

    private static final List<Map.Entry<Pattern, String>> KINDS =
            List.of(
                    kind("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f-]{21}", "UUID"),
                    kind("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)", "MOMENT"),
                    kind("(DEV|[DLR])-\\d{4}-\\d{7,}(-\\d+)?", "NUMBER"),
                    kind("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}-[0-9A-Z]", "CODE"),
                    kind("https?://\\S+", "URL"),
                    kind("transacción: \\d+", "CUS"),
                    kind("[0-9a-f]{64}", "HASH"),
                    kind("[\\w-]{20,}\\.[\\w-]*\\.[\\w-]{20,}", "JWS"));

    private static final Pattern NAMED_VOLATILE = Pattern.compile("cus|value|listedOn");

    private VolatileValues() {}

    static JsonNode hide(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fields()
                    .forEachRemaining(
                            field ->
                                    field.setValue(
                                            isNamedVolatile(field)
                                                    ? TextNode.valueOf(field.getKey())
                                                    : hide(field.getValue())));
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, hide(array.get(i)));
            }
            return array;
        }
        return node.isTextual() ? TextNode.valueOf(hide(node.asText())) : node;
    }

    private static boolean isNamedVolatile(Map.Entry<String, JsonNode> field) {
        return NAMED_VOLATILE.matcher(field.getKey()).matches() && field.getValue().isTextual();
    }

    private static String hide(String text) {
        String hidden = text;
        for (Map.Entry<Pattern, String> kind : KINDS) {
            hidden = kind.getKey().matcher(hidden).replaceAll(kind.getValue());
        }
        return hidden;
    }

    private static Map.Entry<Pattern, String> kind(String pattern, String name) {
        return Map.entry(Pattern.compile(pattern), name);
    }
}
