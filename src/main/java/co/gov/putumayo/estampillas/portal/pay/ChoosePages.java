package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.LiquidationRequest;
import co.gov.putumayo.estampillas.liquidation.PreviewLiquidation;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.portal.pay.Questions.Asked;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What do you come to pay? And the questions about it. */
@Path(PayPaths.ROOT)
@Produces(MediaType.TEXT_HTML)
public class ChoosePages {

    private final Visit visit;
    private final Questions questions;
    private final PreviewLiquidation preview;

    ChoosePages(Visit visit, Questions questions, PreviewLiquidation preview) {
        this.visit = visit;
        this.questions = questions;
        this.preview = preview;
    }

    @CheckedTemplate(basePath = "portal/pay")
    static class Templates {
        static native TemplateInstance choose(Frame p, List<Topic> topics);

        static native TemplateInstance others(Frame p, List<Topic> topics);

        static native TemplateInstance questions(Frame p, Asked asked, Form form);
    }

    @GET
    @Operation(hidden = true)
    public Response choose() {
        return visit.page(Templates.choose(visit.frame(), Topic.main()));
    }

    @GET
    @Path("/" + PayPaths.OTHERS)
    @Operation(hidden = true)
    public Response others() {
        return visit.page(Templates.others(visit.frame(), Topic.others()));
    }

    /** With what was answered before, for whoever comes back to correct it. */
    @GET
    @Path("/{topic:[a-z-]+}")
    @Operation(hidden = true)
    public Response ask(@PathParam("topic") String slug) {
        Topic topic = topic(slug);
        Form form =
                visit.journey()
                        .filter(journey -> slug.equals(journey.topic()))
                        .map(journey -> Form.of(journey.answers()))
                        .filter(known -> !known.values().isEmpty())
                        .orElseGet(Form::empty);
        Asked asked = questions.about(topic);
        Form shown = form.values().isEmpty() ? Form.of(beginning(asked)) : form;
        return visit.page(Templates.questions(visit.frame(), asked, shown));
    }

    @POST
    @Path("/{topic:[a-z-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(hidden = true)
    public Response answer(@PathParam("topic") String slug, MultivaluedMap<String, String> fields) {
        Topic topic = topic(slug);
        Form form = visit.posted(fields);
        List<FieldError> faults = faults(topic, form);
        if (!faults.isEmpty()) {
            Frame frame = visit.frame();
            return visit.page(
                    ErrorCode.RULE_VIOLATION.status(),
                    Templates.questions(frame, questions.about(topic), form.wrong(frame, faults)));
        }
        visit.keep(Journey.answered(slug, form.values()));
        return visit.goTo(PayPaths.to(PayPaths.ASSESSMENT));
    }

    /** Those of the writing and those of the rules, together. */
    private List<FieldError> faults(Topic topic, Form form) {
        Violations written = Answers.check(form, visit.frame());
        LiquidationRequest request = Answers.request(topic, form, null);
        try {
            preview.preview(request);
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.RULE_VIOLATION) {
                throw e;
            }
            e.errors()
                    .forEach(
                            error ->
                                    written.add(
                                            error.pointer(),
                                            error.code(),
                                            error.text(),
                                            error.article()));
        }
        return written.errors();
    }

    private static Map<String, String> beginning(Asked asked) {
        return Map.of("date", asked.today().toString(), "act-addition", "no");
    }

    private static Topic topic(String slug) {
        return Topic.of(slug).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
