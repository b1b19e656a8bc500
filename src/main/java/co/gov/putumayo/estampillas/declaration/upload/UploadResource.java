package co.gov.putumayo.estampillas.declaration.upload;

import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetRow;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Rows by hand as a table, and its template. */
@Path("/api/v1/declarations")
@Tag(name = "Declarations")
class UploadResource {

    private static final String TITLE = "Filas";
    private static final String CSV = "/template.csv";
    private static final String XLSX = "/template.xlsx";

    private final UploadRows uploadRows;
    private final Idempotency idempotency;
    private final Officer officer;

    UploadResource(UploadRows uploadRows, Idempotency idempotency, Officer officer) {
        this.uploadRows = uploadRows;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path(CSV)
    @Produces(SheetFormat.CSV_TYPE)
    @Operation(
            operationId = "declarationTemplateCsv",
            summary = "Template of the table of rows, as CSV",
            description =
                    "Columns: tipo (operacion, adicion, ajuste, exceso or rescindido), estampilla"
                            + " (code of the levy), documento, fecha (AAAA-MM-DD), nit_tercero,"
                            + " nombre_tercero, base, valor (whole pesos; negative only in ajuste),"
                            + " soporte, nota (an ajuste needs it).")
    @APIResponse(
            responseCode = "200",
            description = "The header.",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response csv() {
        return template(SheetFormat.CSV);
    }

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Path(XLSX)
    @Produces(SheetFormat.XLSX_TYPE)
    @Operation(
            operationId = "declarationTemplateXlsx",
            summary = "Template of the table of rows, as XLSX",
            description = "The columns of the CSV template.")
    @APIResponse(
            responseCode = "200",
            description = "The header.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx() {
        return template(SheetFormat.XLSX);
    }

    @POST
    @Path("/{id}/upload")
    @RolesAllowed(Role.WITHHOLDING_AGENT)
    @SecurityRequirement(name = "bearer")
    @Consumes(MediaType.WILDCARD) // whoever may not upload hears that before any format is judged
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "uploadDeclarationRows",
            summary = "Adds the rows of a table to a draft; all or none",
            description =
                    "Up to 5,000 rows, with the columns of the template. Every cell that is wrong"
                            + " comes back with its row, column, reason and how to mend it, in"
                            + " `cells` of the problem; then nothing is saved.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = SheetFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The draft with them.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "400", description = "The file cannot be read.")
    @APIResponse(responseCode = "404", description = "There is none that you may change.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "413", description = "More than 5,000 rows, or too many bytes.")
    @APIResponse(responseCode = "422", description = "Every cell that is wrong, in `cells`.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response upload(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether they take the place of the rows by hand there were.")
                    @QueryParam("replace")
                    boolean replace,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            InputStream body) {
        SheetFormat format =
                SheetFormat.of(contentType)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE));
        List<SheetRow> rows = TableRows.of(format, body);
        return idempotency.once(
                "POST /declarations/" + id + "/upload " + officer.entityNit(),
                idempotencyKey,
                rows,
                () -> {
                    DeclarationView view = uploadRows.upload(id, ifMatch, replace, rows);
                    return Response.ok(view)
                            .header(HttpHeaders.ETAG, Access.tag(view.version()))
                            .build();
                });
    }

    private static Response template(SheetFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SheetWriter.open(format, bytes, TITLE, UploadColumns.HEADER).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(bytes.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=declaracion." + format.extension())
                .build();
    }
}
