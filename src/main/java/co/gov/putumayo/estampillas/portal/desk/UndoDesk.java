package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Attempt;
import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Rows;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.undo.DecideUndo;
import co.gov.putumayo.estampillas.verification.undo.ReadUndos;
import co.gov.putumayo.estampillas.verification.undo.RequestUndo;
import co.gov.putumayo.estampillas.verification.undo.UndoDecision;
import co.gov.putumayo.estampillas.verification.undo.UndoReason;
import co.gov.putumayo.estampillas.verification.undo.UndoView;
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

/** A receipt used for the wrong document: one officer asks to undo it, another one decides. */
@Path(UndoDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ENTITY_OFFICER)
public class UndoDesk {

    static final String ROOT = Desks.ROOT + "/deshacer";

    private final Visit visit;
    private final Attempt attempt;
    private final RequestUndo requestUndo;
    private final DecideUndo decideUndo;
    private final ReadUndos readUndos;

    UndoDesk(
            Visit visit,
            Attempt attempt,
            RequestUndo requestUndo,
            DecideUndo decideUndo,
            ReadUndos readUndos) {
        this.visit = visit;
        this.attempt = attempt;
        this.requestUndo = requestUndo;
        this.decideUndo = decideUndo;
        this.readUndos = readUndos;
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance undos(Frame p, Form form, Rows<UndoView> open);

        static native TemplateInstance undo(Frame p, Form form, UndoView undo);
    }

    @GET
    @Operation(hidden = true)
    public Response open(@QueryParam("cursor") String cursor) {
        return visit.page(open(Form.empty(), cursor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response request(MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(
                form,
                () ->
                        to(
                                requestUndo
                                        .request(
                                                form.value("code"),
                                                new UndoReason(form.valueOrNull("reason")))
                                        .id()),
                wrong -> open(wrong, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") UUID id) {
        return visit.page(one(Form.empty(), id));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return attempt.then(form, () -> to(decide(id, form).id()), wrong -> one(wrong, id));
    }

    private UndoView decide(UUID id, Form form) {
        return form.is("decision", "approve")
                ? decideUndo.decide(id, UndoDecision.APPROVED, null)
                : decideUndo.decide(
                        id,
                        UndoDecision.REJECTED,
                        UndoReason.textOf(new UndoReason(form.valueOrNull("reason"))));
    }

    private static String to(UUID id) {
        return ROOT + "/" + id;
    }

    private TemplateInstance open(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        return Templates.undos(
                visit.frame(),
                form,
                Rows.of(page, readUndos.open(page), each -> each.id().toString()));
    }

    private TemplateInstance one(Form form, UUID id) {
        return Templates.undo(visit.frame(), form, readUndos.one(id));
    }
}
