package co.gov.putumayo.estampillas.portal.treasury.bank;

import co.gov.putumayo.estampillas.payment.AnomalyKind;
import co.gov.putumayo.estampillas.payment.review.Anomalies;
import co.gov.putumayo.estampillas.payment.review.AnomalyView;
import co.gov.putumayo.estampillas.payment.review.AttemptInReview;
import co.gov.putumayo.estampillas.payment.review.AttemptsInReview;
import co.gov.putumayo.estampillas.payment.review.CloseAnomaly;
import co.gov.putumayo.estampillas.payment.review.DecideEnding;
import co.gov.putumayo.estampillas.payment.review.EndingRequest;
import co.gov.putumayo.estampillas.payment.review.ProposeEnding;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Attempts that no gateway answers for, and money that does not simply pay. */
@Path(PaymentPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class PaymentPages {

    static final String ROOT = TreasuryDesk.ROOT + "/pagos";

    private static final String ATTEMPTS = ROOT + "/intentos/";
    private static final String ANOMALIES = ROOT + "/anomalias/";

    private final TreasuryDesk desk;
    private final AttemptsInReview attempts;
    private final ProposeEnding propose;
    private final DecideEnding decide;
    private final Anomalies anomalies;
    private final CloseAnomaly closeAnomaly;

    PaymentPages(
            TreasuryDesk desk,
            AttemptsInReview attempts,
            ProposeEnding propose,
            DecideEnding decide,
            Anomalies anomalies,
            CloseAnomaly closeAnomaly) {
        this.desk = desk;
        this.attempts = attempts;
        this.propose = propose;
        this.decide = decide;
        this.anomalies = anomalies;
        this.closeAnomaly = closeAnomaly;
    }

    /** Both lists, each read on from where its page before ended. */
    public record Shown(
            List<AttemptInReview> attempts,
            String moreAttempts,
            List<AnomalyView> anomalies,
            String moreAnomalies) {}

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance payments(Frame p, Shown shown);

        static native TemplateInstance attempt(Frame p, Form form, AttemptInReview attempt);

        static native TemplateInstance anomaly(
                Frame p, Form form, AnomalyView anomaly, boolean byHand);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("intento") String attempt, @QueryParam("anomalia") String anomaly) {
        PageRequest ofAttempts = PageRequest.of(null, attempt);
        PageRequest ofAnomalies = PageRequest.of(null, anomaly);
        List<AttemptInReview> waiting = attempts.page(ofAttempts);
        List<AnomalyView> open = anomalies.page(true, ofAnomalies);
        Shown shown =
                new Shown(
                        ofAttempts.cut(waiting),
                        ofAttempts.next(waiting, each -> each.id().toString()),
                        ofAnomalies.cut(open),
                        ofAnomalies.next(open, each -> each.id().toString()));
        return desk.page(Templates.payments(desk.frame(), shown));
    }

    @GET
    @Path("/intentos/{id}")
    @Operation(hidden = true)
    public Response attempt(@PathParam("id") UUID id) {
        return desk.page(attempt(id, Form.empty()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/intentos/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    propose.propose(id, grounds(form), desk.person());
                    return ATTEMPTS + id;
                },
                form -> attempt(id, form));
    }

    /** What is decided needs nobody's look any more: back to the list. */
    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/intentos/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    decide.decide(id, form.is("approve", "true"), desk.person());
                    return ROOT;
                },
                form -> attempt(id, form));
    }

    @GET
    @Path("/anomalias/{id}")
    @Operation(hidden = true)
    public Response anomaly(@PathParam("id") UUID id) {
        return desk.page(anomaly(id, Form.empty()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/anomalias/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    closeAnomaly.close(id, grounds(form), desk.person());
                    return ANOMALIES + id;
                },
                form -> anomaly(id, form));
    }

    private static EndingRequest grounds(Form form) {
        return new EndingRequest(form.valueOrNull("reason"), form.valueOrNull("evidence"));
    }

    private TemplateInstance attempt(UUID id, Form form) {
        return Templates.attempt(desk.frame(), form, attempts.get(id));
    }

    private TemplateInstance anomaly(UUID id, Form form) {
        AnomalyView anomaly = anomalies.get(id);
        boolean byHand =
                anomaly.resolvedAt() == null && !AnomalyKind.valueOf(anomaly.kind()).isRefundable();
        return Templates.anomaly(desk.frame(), form, anomaly, byHand);
    }
}
