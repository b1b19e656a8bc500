package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.tariff.drafting.DecideDraft;
import co.gov.putumayo.estampillas.tariff.drafting.DraftRequest;
import co.gov.putumayo.estampillas.tariff.drafting.DraftView;
import co.gov.putumayo.estampillas.tariff.drafting.ReadDrafts;
import co.gov.putumayo.estampillas.tariff.drafting.StartDraft;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearsedActs;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tariffs in the making: drafted, rehearsed, published by another person or given up. */
@Path(TariffDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class TariffDesk {

    static final String ROOT = RentasDesk.ROOT + "/tarifas";

    private final Visit visit;
    private final Attempt attempt;
    private final DraftPage draftPage;
    private final StartDraft startDraft;
    private final DecideDraft decideDraft;
    private final ReadDrafts readDrafts;

    TariffDesk(
            Visit visit,
            Attempt attempt,
            DraftPage draftPage,
            StartDraft startDraft,
            DecideDraft decideDraft,
            ReadDrafts readDrafts) {
        this.visit = visit;
        this.attempt = attempt;
        this.draftPage = draftPage;
        this.startDraft = startDraft;
        this.decideDraft = decideDraft;
        this.readDrafts = readDrafts;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance drafts(Frame p, Form form, Rows<DraftView.Summary> drafts);

        static native TemplateInstance draftRehearsal(Frame p, String id, RehearsedActs acts);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("cursor") String cursor) {
        return visit.page(list(Form.empty(), cursor));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response start(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        DraftPage.to(
                                startDraft.start(
                                        new DraftRequest(
                                                form.valueOrNull("id"),
                                                form.valueOrNull("ordinance"),
                                                form.valueOrNull("title"),
                                                form.valueOrNull("validFrom")))),
                wrong -> list(wrong, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id) {
        return visit.page(draftPage.of(Form.empty(), id));
    }

    @GET
    @Path("/{id}/ensayo")
    @Operation(hidden = true)
    public Response rehearse(@PathParam("id") String id) {
        return visit.page(Templates.draftRehearsal(visit.frame(), id, readDrafts.rehearse(id)));
    }

    /** Of the revision that the page showed: one in between must be read first. */
    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/publicacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () -> {
                    decideDraft.publish(id, new DraftRequest.Publication(DraftPage.revision(form)));
                    return DraftPage.to(id);
                },
                wrong -> draftPage.of(wrong, id));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/descarte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () -> {
                    decideDraft.discard(id, new DraftRequest.Discard(form.valueOrNull("reason")));
                    return DraftPage.to(id);
                },
                wrong -> draftPage.of(wrong, id));
    }

    private TemplateInstance list(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return Templates.drafts(
                visit.frame(), form, Rows.of(page, readDrafts.list(page), DraftView.Summary::id));
    }
}
