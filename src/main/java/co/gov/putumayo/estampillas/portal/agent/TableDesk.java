package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.declaration.upload.TableRows;
import co.gov.putumayo.estampillas.declaration.upload.UploadRows;
import co.gov.putumayo.estampillas.declaration.view.ReadDeclarations;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.portal.Visit;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.CellError;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetRow;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Rows by hand as a table: all of them or none, with everything wrong said row by row. */
@Path(Paths.ONE + "/" + Paths.TABLE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.WITHHOLDING_AGENT)
public class TableDesk {

    private static final int CELLS_SHOWN = 200;

    private final Visit visit;
    private final FormOnce formOnce;
    private final ReadDeclarations read;
    private final UploadRows uploadRows;

    TableDesk(Visit visit, FormOnce formOnce, ReadDeclarations read, UploadRows uploadRows) {
        this.visit = visit;
        this.formOnce = formOnce;
        this.read = read;
        this.uploadRows = uploadRows;
    }

    @CheckedTemplate(basePath = "portal/agent")
    static class Templates {
        static native TemplateInstance table(
                Frame p, Form form, DeclarationPage page, List<CellError> cells);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("id") UUID id) {
        return visit.page(page(id, Form.empty(), List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(
            @PathParam("id") UUID id,
            @RestForm("token") String token,
            @RestForm("version") String version,
            @RestForm("key") String key,
            @RestForm("replace") String replace,
            @RestForm("table") FileUpload table) {
        visit.requireToken(token);
        Form form =
                Form.of(
                        Map.of(
                                "version", Objects.toString(version, ""),
                                "key", Objects.toString(key, ""),
                                "replace", Objects.toString(replace, ""),
                                "table", table.fileName()));
        return formOnce.send(
                "table " + id,
                form,
                () -> {
                    uploadRows.upload(
                            id, FormOnce.ifMatch(form), form.is("replace", "si"), rows(table));
                    return Paths.of(id, Paths.ROWS);
                },
                refusal -> refused(id, refusal));
    }

    private static List<SheetRow> rows(FileUpload table) {
        String name = table.fileName().toLowerCase(Locale.ROOT);
        SheetFormat format =
                name.endsWith("." + SheetFormat.XLSX.extension())
                        ? SheetFormat.XLSX
                        : SheetFormat.CSV;
        try (InputStream content = Files.newInputStream(table.uploadedFile())) {
            return TableRows.of(format, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(UUID id, FormOnce.Refusal refusal) {
        List<CellError> cells =
                refusal.problem().member("cells").map(TableDesk::cells).orElse(List.of());
        List<FieldError> faults =
                refusal.faults().stream()
                        .map(fault -> new FieldError("/table", fault.code(), fault.text(), null))
                        .toList();
        return visit.page(
                refusal.status(), page(id, refusal.wrong(visit.frame(), id, faults), cells));
    }

    private static List<CellError> cells(Object member) {
        return ((List<?>) member).stream().limit(CELLS_SHOWN).map(CellError.class::cast).toList();
    }

    private TemplateInstance page(UUID id, Form form, List<CellError> cells) {
        Frame frame = visit.frame();
        return Templates.table(
                frame, form, DeclarationPage.of(frame, read.whole(id, "whole")), cells);
    }
}
