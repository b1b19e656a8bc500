package co.gov.putumayo.estampillas.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The schemas of custom resources as their operators publish them (src/test/resources/crds, without
 * descriptions). Stricter than the API server, which drops unknown fields silently.
 */
final class CustomResourceSchema {

    private static final Path SCHEMAS = Path.of("src/test/resources/crds");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> faults = new ArrayList<>();

    private CustomResourceSchema() {}

    /** Everything in which a manifest differs from the schema of its kind. */
    static List<String> faults(JsonNode manifest) throws IOException {
        String kind = manifest.path("kind").asText();
        Path file = SCHEMAS.resolve(kind.toLowerCase(Locale.ROOT) + ".json");
        if (!Files.exists(file)) {
            return List.of("unexpected kind " + kind);
        }
        JsonNode definition = JSON.readTree(file.toFile());
        CustomResourceSchema check = new CustomResourceSchema();
        if (!definition.path("apiVersion").equals(manifest.path("apiVersion"))) {
            check.faults.add("apiVersion is not " + definition.path("apiVersion").asText());
        }
        check.compare("", manifest, definition.path("schema"));
        return check.faults;
    }

    private void compare(String place, JsonNode value, JsonNode schema) {
        if (schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            return;
        }
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            require(value.isTextual() || value.isIntegralNumber(), place + ": number or text");
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> compareObject(place, value, schema);
            case "array" -> compareArray(place, value, schema);
            case "string" -> require(value.isTextual(), place + ": text");
            case "integer" -> require(value.isIntegralNumber(), place + ": integer");
            case "boolean" -> require(value.isBoolean(), place + ": true or false");
            default -> require(value.isNumber(), place + ": number");
        }
        if (schema.has("enum")) {
            boolean known = false;
            for (JsonNode allowed : schema.path("enum")) {
                known |= allowed.equals(value);
            }
            require(known, place + ": one of " + schema.path("enum"));
        }
        if (schema.has("pattern") && value.isTextual()) {
            require(
                    value.asText().matches(schema.path("pattern").asText()),
                    place + ": pattern " + schema.path("pattern").asText());
        }
    }

    private void compareObject(String place, JsonNode value, JsonNode schema) {
        require(value.isObject(), place + ": object");
        schema.path("required")
                .forEach(it -> require(value.has(it.asText()), place + "/" + it.asText()));
        boolean metadata = "/metadata".equals(place);
        value.properties()
                .forEach(
                        field -> {
                            String below = place + "/" + field.getKey();
                            JsonNode known = schema.path("properties").path(field.getKey());
                            if (!known.isMissingNode()) {
                                compare(below, field.getValue(), known);
                            } else if (schema.path("additionalProperties").isObject()) {
                                compare(
                                        below,
                                        field.getValue(),
                                        schema.path("additionalProperties"));
                            } else {
                                // The API server knows the metadata of every kind.
                                require(metadata, below + ": unknown");
                            }
                        });
    }

    private void compareArray(String place, JsonNode value, JsonNode schema) {
        require(value.isArray(), place + ": list");
        for (int i = 0; i < value.size(); i++) {
            compare(place + "/" + i, value.get(i), schema.path("items"));
        }
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
