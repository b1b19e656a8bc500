package co.gov.putumayo.estampillas.shared.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers everything wrong with a request so that the client hears it in one answer. */
public final class Violations {

    private final List<FieldError> errors = new ArrayList<>();

    /** A table of thousands of rows may be wrong in all of them. */
    private final Set<String> pointers = new HashSet<>();

    /** Adds an error; a second one on the same field is dropped, the first being its cause. */
    public Violations add(String pointer, String code, String text) {
        return add(pointer, code, text, null);
    }

    /** As {@link #add(String, String, String)}, citing the article the rule comes from. */
    public Violations add(String pointer, String code, String text, String article) {
        if (pointers.add(pointer)) {
            errors.add(new FieldError(pointer, code, text, article));
        }
        return this;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Whether the field has an error already. */
    public boolean has(String pointer) {
        return pointers.contains(pointer);
    }

    /** What was gathered so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /**
     * @throws ProblemException 422 {@link ErrorCode#RULE_VIOLATION} with all errors, if there are
     *     any
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(ErrorCode.RULE_VIOLATION).withErrors(errors);
        }
    }
}
