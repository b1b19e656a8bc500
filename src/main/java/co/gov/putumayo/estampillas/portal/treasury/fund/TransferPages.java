package co.gov.putumayo.estampillas.portal.treasury.fund;

import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.treasury.TreasuryDesk;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import co.gov.putumayo.estampillas.treasury.transfer.DueView;
import co.gov.putumayo.estampillas.treasury.transfer.ReadTransfers;
import co.gov.putumayo.estampillas.treasury.transfer.TransferDone;
import co.gov.putumayo.estampillas.treasury.transfer.TransferState;
import co.gov.putumayo.estampillas.treasury.transfer.TransferView;
import co.gov.putumayo.estampillas.treasury.transfer.WorkOnTransfers;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the funds still have to receive, and the batches that take it there. */
@Path(TransferPages.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class TransferPages {

    static final String ROOT = TreasuryDesk.ROOT + "/giros";

    private static final String PDF = "application/pdf";

    private final TreasuryDesk desk;
    private final ReadTransfers read;
    private final WorkOnTransfers work;
    private final SealEntries sealEntries;

    TransferPages(
            TreasuryDesk desk, ReadTransfers read, WorkOnTransfers work, SealEntries sealEntries) {
        this.desk = desk;
        this.read = read;
        this.work = work;
        this.sealEntries = sealEntries;
    }

    /** A batch, and what may be done with it now. */
    public record Shown(TransferView transfer) {

        public boolean isPrepared() {
            return transfer.state() == TransferState.PREPARED;
        }

        public boolean isApproved() {
            return transfer.state() == TransferState.APPROVED;
        }

        public boolean isDone() {
            return transfer.state() == TransferState.TRANSFERRED;
        }

        public boolean isUnfinished() {
            return isPrepared() || isApproved();
        }

        public boolean hasAct() {
            return isApproved() || isDone();
        }

        public String tone() {
            return isDone() ? "valid" : transfer.overdue() ? "invalid" : "unsure";
        }

        public String icon() {
            return isDone() ? "✔" : transfer.overdue() ? "✘" : "…";
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance transfers(
                Frame p, Form form, List<DueView> due, List<TransferView> batches, String next);

        static native TemplateInstance transfer(Frame p, Form form, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("sigue") String cursor) {
        return desk.page(list(Form.empty(), cursor));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response prepare(MultivaluedMap<String, String> fields) {
        // A transfer takes sealed entries only; those of this moment count too.
        sealEntries.seal();
        return desk.once(
                fields,
                form -> ROOT + "/" + work.prepare(form.valueOrNull("fund")).id(),
                form -> list(form, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response transfer(@PathParam("id") UUID id) {
        return desk.page(transfer(id, Form.empty()));
    }

    @GET
    @Path("/{id}/acta.pdf")
    @Produces({PDF, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Response act(@PathParam("id") UUID id) {
        return Response.ok(read.act(id), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"giro-" + id + ".pdf\"")
                .build();
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/aprobacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(id, fields, form -> work.approve(id));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/giro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(
                id,
                fields,
                form ->
                        work.complete(
                                id,
                                new TransferDone(
                                        form.valueOrNull("bankReference"),
                                        form.valueOrNull("transferredOn"))));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/{id}/cancelacion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return once(id, fields, form -> work.cancel(id));
    }

    private Response once(UUID id, MultivaluedMap<String, String> fields, Consumer<Form> deed) {
        return desk.once(
                fields,
                form -> {
                    deed.accept(form);
                    return ROOT + "/" + id;
                },
                form -> transfer(id, form));
    }

    private TemplateInstance list(Form form, String cursor) {
        PageRequest page = PageRequest.of(null, cursor);
        List<TransferView> found = read.list(page);
        return Templates.transfers(
                desk.frame(),
                form,
                read.due(),
                page.cut(found),
                page.next(found, batch -> batch.id().toString()));
    }

    private TemplateInstance transfer(UUID id, Form form) {
        return Templates.transfer(desk.frame(), form, new Shown(read.get(id)));
    }
}
