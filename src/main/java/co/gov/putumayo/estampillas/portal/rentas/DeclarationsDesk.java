package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.declaration.filing.ActRequest;
import co.gov.putumayo.estampillas.declaration.filing.RecordAct;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.view.DeclarationSummary;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Declarations of all agents, each reading noted (art. 418), and the acts of Rentas on them. */
@Path(DeclarationsDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.REVENUE, Role.AUDITOR})
public class DeclarationsDesk {

    static final String ROOT = RentasDesk.ROOT + "/declaraciones";

    private final Visit visit;
    private final Attempt attempt;
    private final ReadDeclarations readDeclarations;
    private final RecordAct recordAct;

    DeclarationsDesk(
            Visit visit, Attempt attempt, ReadDeclarations readDeclarations, RecordAct recordAct) {
        this.visit = visit;
        this.attempt = attempt;
        this.readDeclarations = readDeclarations;
        this.recordAct = recordAct;
    }

    @CheckedTemplate(basePath = "portal/rentas")
    static class Templates {
        static native TemplateInstance declarations(
                Frame p, DeclarationState[] states, String state, Rows<DeclarationSummary> rows);

        static native TemplateInstance declaration(Frame p, Form form, DeclarationView declaration);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("estado") String state, @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        String asked = state == null || state.isEmpty() ? null : state;
        return visit.page(
                Templates.declarations(
                        visit.frame(),
                        DeclarationState.values(),
                        asked == null ? "" : asked,
                        Rows.of(
                                page,
                                readDeclarations.list(null, asked, page),
                                each -> each.id().toString())));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @POST
    @RolesAllowed(Role.REVENUE)
    @Path("/{id}/actos")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () -> {
                    recordAct.record(id, form.valueOrNull("version"), request(form));
                    return ROOT + "/" + id;
                },
                wrong -> one(wrong, id));
    }

    private static ActRequest request(Form form) {
        return new ActRequest(
                form.valueOrNull("type"),
                form.valueOrNull("number"),
                form.valueOrNull("date"),
                form.valueOrNull("servedOn"),
                form.valueOrNull("answerUntil"),
                form.valueOrNull("reason"));
    }

    private TemplateInstance one(Form form, UUID id) {
        return Templates.declaration(visit.frame(), form, readDeclarations.whole(id, "whole"));
    }
}
