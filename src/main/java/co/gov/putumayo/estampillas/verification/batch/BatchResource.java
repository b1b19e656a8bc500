package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Many receipts verified together. */
@Path(BatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ENTITY_OFFICER)
@SecurityRequirement(name = "bearer")
@Tag(name = "Verification")
@APIResponse(
        responseCode = "400",
        description = "The body, a parameter or the Idempotency-Key cannot be read.")
@APIResponse(responseCode = "403", description = "Not an officer of a registered entity.")
class BatchResource {

    static final String PATH = "/api/v1/verifications/batch";

    private final BatchIntake intake;
    private final StartBatch startBatch;
    private final ReadBatch readBatch;
    private final Officer officer;
    private final Idempotency idempotency;

    BatchResource(
            BatchIntake intake,
            StartBatch startBatch,
            ReadBatch readBatch,
            Officer officer,
            Idempotency idempotency) {
        this.intake = intake;
        this.startBatch = startBatch;
        this.readBatch = readBatch;
        this.officer = officer;
        this.idempotency = idempotency;
    }

    @Schema(
            name = "VerificationBatchRows",
            description = "A page of verdicts, in the order of the rows.")
    record Rows(List<BatchVerdict> items) {}

    @POST
    @Consumes({MediaType.APPLICATION_JSON, SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(
            operationId = "verifyBatch",
            summary = "Verify many receipts",
            description =
                    "Up to 5,000 receipts of the officer's entity, as JSON or as a table whose"
                            + " column `codigo` (and, if wanted, `documento`: the last four"
                            + " characters of the payer's document) stands in the first row. Up to"
                            + " 200 are answered at once; more become a job that goes on by"
                            + " itself. A row that is wrong never stops the others. Nothing is used"
                            + " up.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BatchRequest.class)),
                @Content(
                        mediaType = SheetFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = SheetFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "All verdicts.",
            headers =
                    @Header(
                            name = Idempotency.REPLAYED,
                            description = "Present and true when this answer was given before.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It goes on by itself; see Location.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "The job.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Idempotency.REPLAYED,
                        description = "Present and true when this answer was given before.",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The first request with this Idempotency-Key is still running.")
    @APIResponse(
            responseCode = "413",
            description = "More than 5,000 rows in a table, or too many bytes.")
    @APIResponse(
            responseCode = "422",
            description =
                    "No receipts or too many; or a column is missing, which the member `cells`"
                            + " tells by row and column.")
    public Response verifyBatch(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it begins nothing more.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            InputStream body)
            throws IOException {
        List<BatchItem> items = intake.read(contentType, body);
        return idempotency.once(
                "POST " + PATH + " " + officer.entityNit() + " " + officer.subject(),
                idempotencyKey,
                items,
                () -> started(items));
    }

    private Response started(List<BatchItem> items) {
        VerificationBatch batch = startBatch.start(items);
        return batch.isFinished()
                ? Response.ok(BatchView.withVerdicts(batch)).build()
                : Response.accepted(BatchView.of(batch))
                        .location(URI.create(PATH + "/" + batch.id()))
                        .build();
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Operation(
            operationId = "getVerificationBatch",
            summary = "How far a batch is",
            description = "For officers of the entity that began it.")
    @APIResponse(
            responseCode = "200",
            description = "Its progress.",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another entity's.")
    public BatchView getVerificationBatch(@PathParam("id") UUID id) {
        return readBatch.view(id);
    }

    @GET
    @Path("/{id}/rows")
    @Cache(noStore = true)
    @Operation(
            operationId = "listVerificationBatchRows",
            summary = "Verdicts of a batch",
            description = "Those given so far, page by page; for officers of the entity.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = Rows.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another entity's.")
    public Response listVerificationBatchRows(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Rows in a page.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "From the Link header of the page before; opaque.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<ReadBatch.Line> lines = readBatch.lines(id, page);
        List<BatchVerdict> items = page.cut(lines).stream().map(ReadBatch.Line::verdict).toList();
        return PageLinks.next(
                        Response.ok(new Rows(items)),
                        uri,
                        page,
                        lines,
                        line -> Integer.toString(line.position()))
                .build();
    }
}
