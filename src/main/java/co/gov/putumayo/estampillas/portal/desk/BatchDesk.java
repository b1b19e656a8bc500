package co.gov.putumayo.estampillas.portal.desk;

import co.gov.putumayo.estampillas.portal.Desks;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.batch.VerifyBatch;
import co.gov.putumayo.estampillas.verification.batch.VerifyBatch.Progress;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Thousands of receipts in one table, with its progress. */
@Path(BatchDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ENTITY_OFFICER)
public class BatchDesk {

    static final String ROOT = Desks.ROOT + "/lotes";

    private final Visit visit;
    private final VerifyBatch verifyBatch;

    BatchDesk(Visit visit, VerifyBatch verifyBatch) {
        this.visit = visit;
        this.verifyBatch = verifyBatch;
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance upload(Frame p, Form form);

        static native TemplateInstance batch(Frame p, Progress progress);
    }

    @GET
    @Operation(hidden = true)
    public Response ask() {
        return visit.page(Templates.upload(visit.frame(), Form.empty()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestForm("token") String token, @RestForm("table") FileUpload table)
            throws IOException {
        visit.requireToken(token);
        try (InputStream content = Files.newInputStream(table.uploadedFile())) {
            boolean excel = table.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
            return visit.goTo(ROOT + "/" + verifyBatch.start(excel, content));
        } catch (ProblemException e) {
            Frame frame = visit.frame();
            String text =
                    e.errors().isEmpty()
                            ? e.detail() == null ? e.code().title() : e.detail()
                            : e.errors().get(0).text();
            Form wrong =
                    Form.empty()
                            .wrong(
                                    frame,
                                    List.of(new FieldError("/table", e.code().code(), text, null)));
            return visit.page(e.code().status(), Templates.upload(frame, wrong));
        }
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response progress(@PathParam("id") UUID id) {
        return visit.page(Templates.batch(visit.frame(), verifyBatch.progress(id)));
    }
}
