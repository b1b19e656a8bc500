package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** What all pages of Tesorería do alike: how what a form asks is done, and who asked. */
@RequestScoped
public class TreasuryDesk {

    public static final String ROOT = Desks.ROOT + "/tesoreria";

    /** Of the hidden field that makes a form sent twice one. */
    private static final String KEY = "key";

    /** What is wrong with no field is wrong with the page. */
    private static final String WHOLE_PAGE = "/contenido";

    private final Visit visit;
    private final Officer officer;
    private final Idempotency idempotency;

    TreasuryDesk(Visit visit, Officer officer, Idempotency idempotency) {
        this.visit = visit;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    public Frame frame() {
        return visit.frame();
    }

    /** Who sits there. */
    public String person() {
        return officer.subject();
    }

    public Response page(TemplateInstance page) {
        return visit.page(page);
    }

    /**
     * Does what a form asks, once however often it is sent, and goes on to the page that shows it;
     * or shows the form again with all that is wrong, nothing being done.
     *
     * @param name of the deed, different for each thing it is done to
     * @param deed returns the path of the page that shows what was done
     * @param again the page of the form
     */
    public Response once(
            MultivaluedMap<String, String> fields,
            String name,
            Function<Form, String> deed,
            Function<Form, TemplateInstance> again) {
        Form form = visit.posted(fields);
        try {
            Response done =
                    idempotency.once(
                            "FORM " + name + " " + person(),
                            form.valueOrNull(KEY),
                            form.values(),
                            () -> Response.seeOther(URI.create(deed.apply(form))).build());
            return visit.goTo(done.getLocation().getPath());
        } catch (ProblemException e) {
            return wrong(e, form, again);
        }
    }

    /** As {@link #once}, for forms that change nothing: what they find is shown at once. */
    public Response asked(
            MultivaluedMap<String, String> fields,
            Function<Form, TemplateInstance> answer,
            Function<Form, TemplateInstance> again) {
        Form form = visit.posted(fields);
        try {
            return visit.page(answer.apply(form));
        } catch (ProblemException e) {
            return wrong(e, form, again);
        }
    }

    /** The form again, with all that is wrong. */
    public Response wrong(
            ProblemException problem, Form form, Function<Form, TemplateInstance> again) {
        List<FieldError> faults = problem.errors();
        if (faults.isEmpty()) {
            String text = problem.detail() == null ? problem.code().title() : problem.detail();
            faults = List.of(new FieldError(WHOLE_PAGE, problem.code().code(), text, null));
        }
        return visit.page(problem.code().status(), again.apply(form.wrong(visit.frame(), faults)));
    }
}
