package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.draft.ChangeDraft;
import co.gov.putumayo.estampillas.declaration.draft.DraftChanges;
import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.RowOrigin;
import co.gov.putumayo.estampillas.declaration.record.RowView;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rows behind the figures, and those by hand. */
@Path(Paths.ONE + "/" + Paths.ROWS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class RowsDesk {

    private static final String PER_PAGE = "50";
    private static final String FIRST = "rows-0-";

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations read;
    private final ChangeDraft change;
    private final DraftChanges changes;

    RowsDesk(
            Visit visit,
            FormOnce formOnce,
            ReadDeclarations read,
            ChangeDraft change,
            DraftChanges changes) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.read = read;
        this.change = change;
        this.changes = changes;
    }

    /**
     * Some rows of a declaration.
     *
     * @param next address of the following ones, null at the end
     */
    public record Shown(DeclarationPage page, List<RowView> rows, String next) {

        public List<RowType> types() {
            return List.of(RowType.values());
        }

        public boolean byHand(RowView row) {
            return row.origin() == RowOrigin.MANUAL;
        }
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance rows(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response rows(@PathParam("id") UUID id, @QueryParam("desde") String cursor) {
        return visit.page(page(id, Form.empty(), cursor));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return done(
                id,
                "rows",
                form,
                "ROWS_ADDED",
                () -> changes.addingRows(List.of(TypedRow.read(form, FIRST, visit.frame()))));
    }

    @POST
    @Path("/retiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form form = visit.posted(fields);
        return done(
                id,
                "row",
                form,
                "ROW_REMOVED",
                () -> changes.removingRow(UUID.fromString(form.value("row"))));
    }

    private Response done(
            UUID id, String what, Form form, String step, Supplier<Consumer<Declaration>> changed) {
        return formOnce.send(
                what + " " + id,
                form,
                () -> {
                    change.change(id, FormOnce.ifMatch(form), step, changed.get());
                    return Paths.of(id, Paths.ROWS);
                },
                refusal ->
                        visit.page(
                                refusal.status(),
                                page(
                                        id,
                                        refusal.wrong(visit.frame(), id, refusal.faults()),
                                        null)));
    }

    private TemplateInstance page(UUID id, Form form, String cursor) {
        PageRequest request = PageRequest.of(PER_PAGE, cursor);
        List<RowView> found = read.rows(id, null, null, request);
        List<RowView> shown = request.cut(found);
        String next = request.next(found, row -> row.id().toString());
        Frame frame = visit.frame();
        DeclarationPage page = DeclarationPage.of(frame, read.whole(id, "rows"));
        return Templates.rows(
                frame,
                form,
                new Shown(
                        page,
                        shown,
                        next == null ? null : Paths.of(id, Paths.ROWS) + "?desde=" + next));
    }
}
