package co.gov.putumayo.estampillas.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calls of one operation: one that is right as far as an example can be, and others that have
 * one odd value in a field of its body, a parameter, a header, or are odd as a whole.
 *
 * @param known what the operation needs to reach its rules
 */
record OddCalls(HttpMethod method, String path, Operation operation, KnownThings.Known known) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String MARK = "odd value here";
    private static final int DEEPEST = 4;
    private static final int BRIEF = 60;

    /**
     * @param oddity what is odd about it, for whoever reads the failure
     * @param query with its question mark, or empty
     */
    record Call(
            String oddity,
            HttpMethod method,
            String path,
            String query,
            Map<String, String> headers,
            String mediaType,
            byte[] body) {}

    Stream<Call> all() {
        JsonNode whole = json().isEmpty() ? null : wholeBody();
        byte[] body = whole == null ? null : bytes(whole.toString());
        Call plain = call("nothing odd", "", "", "", mediaTypes().get(0), body);
        return Stream.of(Stream.of(plain), oddParameters(body), oddBodies(), oddFields(whole))
                .flatMap(calls -> calls);
    }

    private Stream<Call> oddParameters(byte[] body) {
        return parameters().stream()
                .flatMap(
                        parameter ->
                                valuesFor(parameter).stream()
                                        .map(
                                                value ->
                                                        call(
                                                                parameter.getIn()
                                                                        + " "
                                                                        + parameter.getName()
                                                                        + "="
                                                                        + brief(value),
                                                                parameter.getIn(),
                                                                parameter.getName(),
                                                                value,
                                                                mediaTypes().get(0),
                                                                body)));
    }

    private static List<String> valuesFor(Parameter parameter) {
        if ("cursor".equals(parameter.getName())) {
            return OddValues.CURSORS;
        }
        return switch (parameter.getIn()) {
            case "header" -> OddValues.IN_HEADERS;
            case "path" -> OddValues.IN_PATH;
            default -> OddValues.IN_QUERY;
        };
    }

    private Stream<Call> oddBodies() {
        if (operation.getRequestBody() == null) {
            return Stream.empty();
        }
        return mediaTypes().stream()
                .flatMap(
                        type ->
                                OddValues.BODIES.stream()
                                        .map(
                                                body ->
                                                        call(
                                                                type + " " + brief(text(body)),
                                                                "",
                                                                "",
                                                                "",
                                                                type,
                                                                body)));
    }

    private Stream<Call> oddFields(JsonNode whole) {
        return fields().stream()
                .flatMap(
                        field ->
                                OddValues.of(field.schema()).stream()
                                        .map(
                                                value ->
                                                        call(
                                                                String.join("/", field.steps())
                                                                        + "="
                                                                        + brief(value),
                                                                "",
                                                                "",
                                                                "",
                                                                JSON_TYPE,
                                                                withField(
                                                                        whole.deepCopy(),
                                                                        field.steps(),
                                                                        value))));
    }

    private Call call(
            String oddity, String where, String name, String value, String type, byte[] body) {
        String filled = path;
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Parameter parameter : parameters()) {
            boolean odd = parameter.getName().equals(name) && parameter.getIn().equals(where);
            String given = odd ? value : known.parameters().getOrDefault(parameter.getName(), "0");
            switch (parameter.getIn()) {
                case "path" -> filled = filled.replace("{" + parameter.getName() + "}", given);
                case "header" -> {
                    if (odd || known.parameters().containsKey(parameter.getName())) {
                        headers.put(parameter.getName(), given);
                    }
                }
                default -> {
                    if (odd || known.parameters().containsKey(parameter.getName())) {
                        query.append(query.isEmpty() ? '?' : '&')
                                .append(parameter.getName())
                                .append('=')
                                .append(given);
                    }
                }
            }
        }
        return new Call(oddity, method, filled, query.toString(), headers, type, body);
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private List<String> mediaTypes() {
        return operation.getRequestBody() == null
                ? List.of(JSON_TYPE)
                : List.copyOf(operation.getRequestBody().getContent().keySet());
    }

    private Optional<MediaType> json() {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().get(JSON_TYPE))
                .filter(type -> type.getSchema() != null);
    }

    private JsonNode wholeBody() {
        try {
            if (known.sample().isPresent()) {
                return JSON.valueToTree(known.sample().get());
            }
            Object example =
                    json().map(MediaType::getExamples)
                            .map(examples -> examples.values().iterator().next().getValue())
                            .or(() -> json().map(MediaType::getExample))
                            .orElse(null);
            return example == null
                    ? made(json().orElseThrow().getSchema(), 0)
                    : JSON.readTree(Json.mapper().writeValueAsString(example));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the examples of the fields. */
    private static JsonNode made(Schema<?> schema, int depth) {
        if (schema.getExample() != null) {
            return Json.mapper().valueToTree(schema.getExample());
        }
        if (schema.getProperties() != null && depth < DEEPEST) {
            ObjectNode object = JSON.createObjectNode();
            schema.getProperties().forEach((name, of) -> object.set(name, made(of, depth + 1)));
            return object;
        }
        if (schema.getItems() != null) {
            return JSON.createArrayNode().add(made(schema.getItems(), depth + 1));
        }
        return switch (Optional.ofNullable(schema.getType()).orElse("object")) {
            case "string" ->
                    JsonNodeFactory.instance.textNode(
                            schema.getEnum() == null ? "x" : schema.getEnum().get(0).toString());
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> JSON.createObjectNode();
        };
    }

    /**
     * A field of the body, one that holds others too.
     *
     * @param steps to it; "0" is the first item of a list
     */
    private record Field(List<String> steps, Schema<?> schema) {}

    private List<Field> fields() {
        List<Field> found = new ArrayList<>();
        json().ifPresent(type -> gather(type.getSchema(), List.of(), found));
        return found;
    }

    private static void gather(Schema<?> schema, List<String> steps, List<Field> found) {
        if (steps.size() > DEEPEST) {
            return;
        }
        if (!steps.isEmpty()) {
            found.add(new Field(steps, schema));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, of) -> gather(of, then(steps, name), found));
        }
        if (schema.getItems() != null) {
            gather(schema.getItems(), then(steps, "0"), found);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> of) {
            gather(of, then(steps, "pro-cultura"), found);
        }
    }

    private static List<String> then(List<String> steps, String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    private static byte[] withField(JsonNode root, List<String> steps, String value) {
        JsonNode at = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            JsonNode next = at instanceof ArrayNode items ? items.get(0) : at.get(steps.get(i));
            if (next == null || !next.isContainerNode()) {
                next =
                        "0".equals(steps.get(i + 1))
                                ? JSON.createArrayNode()
                                : JSON.createObjectNode();
                put(at, steps.get(i), next);
            }
            at = next;
        }
        put(at, steps.get(steps.size() - 1), JsonNodeFactory.instance.textNode(MARK));
        return bytes(root.toString().replace("\"" + MARK + "\"", value));
    }

    private static void put(JsonNode into, String step, JsonNode value) {
        if (into instanceof ArrayNode items) {
            if (items.isEmpty()) {
                items.add(value);
            } else {
                items.set(0, value);
            }
        } else {
            ((ObjectNode) into).set(step, value);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String brief(String value) {
        return value.length() > BRIEF ? value.substring(0, BRIEF) + "…" : value;
    }
}
