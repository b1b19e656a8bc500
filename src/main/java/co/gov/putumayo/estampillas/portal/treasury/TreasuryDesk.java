package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What all pages of Tesorería do alike: how what a form asks is done, and who asked. */
@RequestScoped
public class TreasuryDesk {

    public static final String ROOT = Desks.ROOT + "/tesoreria";

    private final Visit visit;
    private final Officer officer;
    private final Attempt attempt;

    TreasuryDesk(Visit visit, Officer officer, Attempt attempt) {
        this.visit = visit;
        this.officer = officer;
        this.attempt = attempt;
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
     * @param deed returns the path of the page that shows what was done
     * @param again the page of the form
     */
    public Response once(
            MultivaluedMap<String, String> fields,
            Function<Form, String> deed,
            Function<Form, TemplateInstance> again) {
        Form form = visit.posted(fields);
        return attempt.then(form, () -> deed.apply(form), again);
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
            return attempt.wrong(e, form, again);
        }
    }
}
