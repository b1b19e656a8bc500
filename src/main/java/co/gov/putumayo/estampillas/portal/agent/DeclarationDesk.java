package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.draft.ChangeDraft;
import co.gov.putumayo.estampillas.declaration.draft.DraftChanges;
import co.gov.putumayo.estampillas.declaration.estimate.EstimateLateFiling;
import co.gov.putumayo.estampillas.declaration.estimate.LateFilingEstimate;
import co.gov.putumayo.estampillas.declaration.estimate.LateFilingRequest;
import co.gov.putumayo.estampillas.declaration.filing.FileDeclaration;
import co.gov.putumayo.estampillas.declaration.form.FormPdf;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.payment.reading.PaymentReading;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One declaration: what it says, what it owes and why, and what can be done with it now. */
@Path(Paths.ONE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class DeclarationDesk {

    private static final String PDF = "application/pdf";

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations read;
    private final EstimateLateFiling estimate;
    private final PaymentReading payments;
    private final ChangeDraft change;
    private final DraftChanges changes;
    private final FileDeclaration file;
    private final FormPdf formPdf;

    DeclarationDesk(
            Visit visit,
            FormOnce formOnce,
            ReadDeclarations read,
            EstimateLateFiling estimate,
            PaymentReading payments,
            ChangeDraft change,
            DraftChanges changes,
            FileDeclaration file,
            FormPdf formPdf) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.read = read;
        this.estimate = estimate;
        this.payments = payments;
        this.change = change;
        this.changes = changes;
        this.file = file;
        this.formPdf = formPdf;
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance declaration(Frame p, Form form, DeclarationPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id) {
        return visit.page(page(id, Form.empty()));
    }

    /** The form on paper, a draft too: that is its preview. */
    @GET
    @Path("/formulario.pdf")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response paper(@PathParam("id") UUID id) {
        DeclarationView view = read.whole(id, "form");
        return Response.ok(formPdf.render(view), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=" + view.number() + ".pdf")
                .build();
    }

    /** Takes in what was registered, or taken back, since the draft was made. */
    @POST
    @Path("/hechos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response gather(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return done(
                id,
                fields,
                form -> change.change(id, FormOnce.ifMatch(form), "GATHERED", changes.gathering()));
    }

    @POST
    @Path("/retiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return done(
                id,
                fields,
                form ->
                        change.change(
                                id, FormOnce.ifMatch(form), "WITHDRAWN", changes.withdrawing()));
    }

    @POST
    @Path("/presentacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response file(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return done(id, fields, form -> file.file(id, FormOnce.ifMatch(form)));
    }

    /** And shows the declaration as it then is. */
    private Response done(UUID id, MultivaluedMap<String, String> fields, Consumer<Form> work) {
        Form form = visit.posted(fields);
        return formOnce.send(
                visit.frame().path(),
                form,
                () -> {
                    work.accept(form);
                    return Paths.of(id);
                },
                refusal ->
                        visit.page(
                                refusal.status(),
                                page(id, refusal.wrong(visit.frame(), id, refusal.faults()))));
    }

    private TemplateInstance page(UUID id, Form form) {
        DeclarationView view = read.whole(id, "whole");
        return Templates.declaration(
                visit.frame(),
                form,
                new DeclarationPage(
                        visit.frame(),
                        view,
                        view.state().isOpen() ? read.factChanges(id) : null,
                        late(view),
                        payment(view)));
    }

    private UUID payment(DeclarationView view) {
        Owes owes = Owes.of(view);
        Owes shown = owes == null && view.state().isFiled() ? Owes.WHOLE : owes;
        return shown == null ? null : payments.of(shown.kind(), view.id()).orElse(null);
    }

    /** The same arithmetic as the calculator's, which says each step. */
    private LateFilingEstimate late(DeclarationView view) {
        DeclarationView.Owing owing = view.owing();
        if (owing == null || view.correction() != null || owing.penalty() + owing.interest() == 0) {
            return null;
        }
        return estimate.estimate(
                new LateFilingRequest(
                        view.period(),
                        BigDecimal.valueOf(owing.taxToPay()),
                        owing.day().toString(),
                        "435".equals(owing.penaltyArticle()),
                        view.payShareOfPenalty()));
    }
}
