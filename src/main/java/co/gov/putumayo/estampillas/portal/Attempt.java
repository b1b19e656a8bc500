package co.gov.putumayo.estampillas.portal;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an officer's form asks for: done once, however often the form is sent; what the use case
 * refuses is told in words on the page of the form.
 */
@RequestScoped
public class Attempt {

    private static final String KEY = "key";

    /** Where a reader is sent for what is wrong with no field: the main part of each page. */
    private static final String WHOLE_PAGE = "/contenido";

    private final Visit visit;
    private final Idempotency idempotency;
    private final Officer officer;
    private final ObjectMapper json;

    Attempt(Visit visit, Idempotency idempotency, Officer officer, ObjectMapper json) {
        this.visit = visit;
        this.idempotency = idempotency;
        this.officer = officer;
        this.json = json;
    }

    /**
     * @param work does what is asked and says on which page that is seen
     * @param page the form again, with what is wrong
     */
    public Response then(Form form, Supplier<String> work, Function<Form, TemplateInstance> page) {
        return show(form, work, String.class, visit::goTo, page);
    }

    /**
     * For what may be shown but once and fits into no address.
     *
     * @param type of what the work makes
     */
    public <T> Response show(
            Form form,
            Supplier<T> work,
            Class<T> type,
            Function<T, Response> done,
            Function<Form, TemplateInstance> page) {
        try {
            return done.apply(once(form, work, type));
        } catch (ProblemException e) {
            return wrong(e, form, page);
        }
    }

    /** The form again, with all that is wrong. */
    public Response wrong(ProblemException e, Form form, Function<Form, TemplateInstance> page) {
        Form wrong = form.wrong(visit.frame(), faults(e));
        return visit.page(e.code().status(), page.apply(wrong));
    }

    /** The key holds what is asked, too: who goes back and corrects a field asks something new. */
    private <T> T once(Form form, Supplier<T> work, Class<T> type) {
        String asked = new TreeMap<>(form.values()).toString();
        UUID mark = UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
        Response answer =
                idempotency.once(
                        "POST " + visit.frame().path() + " " + officer.subject(),
                        form.value(KEY) + "-" + mark,
                        asked,
                        () -> Response.ok(work.get()).build());
        return json.convertValue(answer.getEntity(), type);
    }

    private static List<FieldError> faults(ProblemException e) {
        return e.errors().isEmpty()
                ? List.of(
                        new FieldError(
                                WHOLE_PAGE,
                                e.code().code(),
                                e.detail() == null ? e.code().title() : e.detail(),
                                null))
                : e.errors();
    }
}
