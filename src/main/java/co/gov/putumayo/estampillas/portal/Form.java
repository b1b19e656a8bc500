package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.problem.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A form as typed, and all that is wrong with it. A field is named as the JSON Pointer of its datum
 * in the API, with hyphens: {@code /act/value} is {@code act-value}.
 */
public final class Form {

    private static final int LONGEST = 2000;

    private final Map<String, String> values;
    private final List<Error> errors;

    private Form(Map<String, String> values, List<Error> errors) {
        this.values = values;
        this.errors = errors;
    }

    /**
     * @param id of the field
     * @param href where the field is
     * @param lang of the text: what only the features say stays in Spanish
     */
    public record Error(String id, String href, String text, String lang, String article) {}

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(Map.copyOf(values), List.of());
    }

    static Form of(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(
                (name, all) -> {
                    if (!name.equals(Visit.TOKEN_FIELD) && !all.isEmpty()) {
                        String first = all.get(0).strip();
                        values.put(name, first.substring(0, Math.min(LONGEST, first.length())));
                    }
                });
        return new Form(Map.copyOf(values), List.of());
    }

    /**
     * @param page of the field with this id; empty for the page shown
     */
    public Form wrong(Frame frame, List<FieldError> faults, Function<String, String> page) {
        return new Form(
                values,
                faults.stream()
                        .map(
                                fault -> {
                                    String id = idOf(fault.pointer());
                                    String text =
                                            frame.tOr("error." + id + "." + fault.code(), null);
                                    return new Error(
                                            id,
                                            page.apply(id) + "#" + id,
                                            text == null ? fault.text() : text,
                                            text == null ? Language.ES.tag() : frame.lang(),
                                            fault.article());
                                })
                        .toList());
    }

    public Form wrong(Frame frame, List<FieldError> faults) {
        return wrong(frame, faults, id -> "");
    }

    static String idOf(String pointer) {
        return pointer.replaceFirst("^/", "").replace('/', '-');
    }

    public Map<String, String> values() {
        return values;
    }

    public List<Error> errors() {
        return errors;
    }

    /** As typed; empty when nothing was. */
    public String value(String id) {
        return values.getOrDefault(id, "");
    }

    /** As typed; null when nothing was. */
    public String valueOrNull(String id) {
        String value = value(id);
        return value.isEmpty() ? null : value;
    }

    public boolean is(String id, String value) {
        return value(id).equals(value);
    }

    /** What is wrong with a field, null when nothing is. */
    public Error error(String id) {
        return errors.stream().filter(error -> error.id().equals(id)).findFirst().orElse(null);
    }
}
