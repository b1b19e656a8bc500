package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
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

/** Files of banks and gateways, sent by Tesorería. */
@Path(BankFileResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(
        name = "Bank reconciliation",
        description =
                "What banks and gateways say they received, compared with our payments, and each"
                        + " day proven.")
@APIResponse(
        responseCode = "403",
        description = "Not of Tesorería; or a decision that takes another person.")
class BankFileResource {

    static final String PATH = "/api/v1/treasury/bank-files";

    private final Officer officer;
    private final SendingRules rules;
    private final ReceiveBankFile receive;
    private final ReadBankFiles read;
    private final BankFileContent content;

    BankFileResource(
            Officer officer,
            SendingRules rules,
            ReceiveBankFile receive,
            ReadBankFiles read,
            BankFileContent content) {
        this.officer = officer;
        this.rules = rules;
        this.receive = receive;
        this.read = read;
        this.content = content;
    }

    @Schema(name = "BankFileList", description = "A page of files, the newest first.")
    record FileList(List<BankFileView> items) {}

    @Schema(name = "BankFileErrorList", description = "A page of errors, in the file's order.")
    record ErrorList(List<RowErrorView> items) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "sendBankFile",
            summary = "Sends a file of a bank or gateway",
            description =
                    "The body is the file, of up to 300 MB. It is kept as it comes and imported"
                            + " afterwards; ask Location for progress. The same bytes are taken"
                            + " once, so that a lost answer may be asked for again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Kept, and being imported.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = BankFileView.class)))
    @APIResponse(
            responseCode = "409",
            description = "bank-file-known: these bytes came before; fileId says as what.")
    @APIResponse(responseCode = "413", description = "Larger than 300 MB.")
    @APIResponse(
            responseCode = "422",
            description = "Unknown format or gateway, unusable name, or nothing in it.")
    public Response send(
            @Parameter(
                            description = "asobancaria (2001, collection) or settlement (CSV).",
                            example = "asobancaria")
                    @QueryParam("format")
                    String format,
            @Parameter(description = "Of a settlement.", example = "wompi") @QueryParam("gateway")
                    String gateway,
            @Parameter(description = "As people know it.", example = "RECAUDO_20260316.txt")
                    @QueryParam("name")
                    String name,
            InputStream body)
            throws IOException {
        Sending sending = rules.check(format, gateway, name, officer.subject());
        BankFileView file = receive.receive(sending, body);
        return Response.accepted(file).location(URI.create(PATH + "/" + file.id())).build();
    }

    @GET
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listBankFiles", summary = "Lists the files received")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = FileList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    public Response list(
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<BankFileView> found = read.list(page);
        return PageLinks.next(
                        Response.ok(new FileList(page.cut(found))),
                        uri,
                        page,
                        found,
                        file -> file.id().toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getBankFile", summary = "Shows how far a file has come")
    @APIResponse(
            responseCode = "200",
            description = "The file, its progress and its results.",
            content = @Content(schema = @Schema(implementation = BankFileView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public BankFileView get(@PathParam("id") UUID id) {
        return read.get(id);
    }

    @GET
    @Path("/{id}/errors")
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listBankFileErrors",
            summary = "Lists what could not be read in a file, by line and column")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ErrorList.class)))
    @APIResponse(responseCode = "400", description = "Limit out of range or unreadable cursor.")
    @APIResponse(responseCode = "404", description = "There is no such file.")
    public Response errors(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        List<RowErrorView> found = read.errors(id, page);
        return PageLinks.next(
                        Response.ok(new ErrorList(page.cut(found))),
                        uri,
                        page,
                        found,
                        error -> Integer.toString(error.position()))
                .build();
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "getBankFileContent", summary = "The bytes of a file as they came")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is none.")
    public Response content(@PathParam("id") UUID id) {
        BankFileView file = read.get(id);
        StreamingOutput bytes = to -> content.open(file.id()).transferTo(to);
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + file.id())
                .build();
    }
}
