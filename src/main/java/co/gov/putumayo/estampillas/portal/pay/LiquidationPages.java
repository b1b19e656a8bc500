package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.liquidation.CreateLiquidation;
import co.gov.putumayo.estampillas.liquidation.LiquidationRequest;
import co.gov.putumayo.estampillas.liquidation.PreviewLiquidation;
import co.gov.putumayo.estampillas.liquidation.PreviewLiquidation.Preview;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Journey;
import co.gov.putumayo.estampillas.portal.Patience;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.DocumentType;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.tariff.ExemptionView;
import co.gov.putumayo.estampillas.tariff.NotTaxed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the act owes and why; and who pays it. */
@Path(PayPaths.ROOT)
@Produces(MediaType.TEXT_HTML)
public class LiquidationPages {

    private static final String MARK = "mark";
    private static final String KEY = "key";
    private static final String OPERATION = "POST /pagar/contribuyente";
    private static final String TAXPAYER = "taxpayer";

    private final Visit visit;
    private final PreviewLiquidation preview;
    private final CreateLiquidation create;
    private final NotTaxed notTaxed;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    LiquidationPages(
            Visit visit,
            PreviewLiquidation preview,
            CreateLiquidation create,
            NotTaxed notTaxed,
            Idempotency idempotency,
            ObjectMapper json) {
        this.visit = visit;
        this.preview = preview;
        this.create = create;
        this.notTaxed = notTaxed;
        this.idempotency = idempotency;
        this.json = json;
    }

    @CheckedTemplate(basePath = "portal/pay")
    static class Templates {
        static native TemplateInstance assessment(
                Frame p,
                Topic topic,
                Preview preview,
                List<LineRow> rows,
                List<ExemptionView> exemptions);

        static native TemplateInstance payer(
                Frame p, Form form, List<DocumentType> documentTypes, String mark, String key);
    }

    @GET
    @Path("/" + PayPaths.ASSESSMENT)
    @Operation(hidden = true)
    public Response assessment() {
        Optional<Answered> answered = answered();
        if (answered.isEmpty()) {
            return visit.goTo(PayPaths.ROOT);
        }
        Topic topic = answered.get().topic();
        Preview found;
        try {
            found = preview.preview(Answers.request(topic, answered.get().form(), null));
        } catch (ProblemException e) {
            // The law of another day may not take the answers any more.
            return visit.goTo(topic.path());
        }
        Frame frame = visit.frame();
        return visit.page(
                Templates.assessment(
                        frame,
                        topic,
                        found,
                        LineRow.of(frame, found.assessment().lines()),
                        notTaxed.on(found.assessment().date(), topic.actType())));
    }

    @GET
    @Path("/" + PayPaths.PAYER)
    @Operation(hidden = true)
    public Response payer() {
        return answered()
                .map(answered -> visit.page(payer(Form.empty(), UUID.randomUUID().toString())))
                .orElseGet(() -> visit.goTo(PayPaths.ROOT));
    }

    /** Makes the liquidation; the same form sent twice makes one. */
    @POST
    @Path("/" + PayPaths.PAYER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(hidden = true)
    public Response liquidate(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        Optional<Answered> answered = answered();
        if (answered.isEmpty()) {
            // Sent twice: the first one made it and its answers are gone.
            return visit.goTo(visit.journey().isPresent() ? PayPaths.to(PayPaths.BANK) : "/pagar");
        }
        if (!form.is(MARK, visit.journey().orElseThrow().mark())) {
            return visit.goTo(PayPaths.to(PayPaths.ASSESSMENT));
        }
        Topic topic = answered.get().topic();
        LiquidationRequest request =
                Answers.request(topic, answered.get().form(), Answers.taxpayer(form));
        try {
            JsonNode made = Patience.with(() -> once(form.value(KEY), request));
            visit.keep(
                    visit.journey()
                            .orElseThrow()
                            .liquidated(
                                    made.get("number").asText(), made.get("accessCode").asText()));
            return visit.goTo(PayPaths.to(PayPaths.BANK));
        } catch (ProblemException e) {
            if (e.code() != ErrorCode.RULE_VIOLATION) {
                throw e;
            }
            Form wrong =
                    form.wrong(
                            visit.frame(),
                            e.errors(),
                            id -> id.startsWith(TAXPAYER) ? "" : topic.path());
            return visit.page(e.code().status(), payer(wrong, form.value(KEY)));
        }
    }

    /** The key holds what is asked, too: who goes back and corrects the name asks something new. */
    private JsonNode once(String key, LiquidationRequest request) {
        String whole =
                key
                        + "-"
                        + UUID.nameUUIDFromBytes(
                                request.toString().getBytes(StandardCharsets.UTF_8));
        Response answer =
                idempotency.once(
                        OPERATION,
                        whole,
                        request,
                        () ->
                                Response.status(Response.Status.CREATED)
                                        .entity(create.create(request))
                                        .build());
        return json.valueToTree(answer.getEntity());
    }

    private TemplateInstance payer(Form form, String key) {
        return Templates.payer(
                visit.frame(),
                form,
                List.of(DocumentType.values()),
                visit.journey().map(Journey::mark).orElse(""),
                key);
    }

    private record Answered(Topic topic, Form form) {}

    private Optional<Answered> answered() {
        return visit.journey()
                .filter(journey -> !journey.answers().isEmpty())
                .flatMap(
                        journey ->
                                Topic.of(journey.topic())
                                        .map(
                                                topic ->
                                                        new Answered(
                                                                topic,
                                                                Form.of(journey.answers()))));
    }
}
