package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Drafting declarations, each filer its own. */
@Path(DraftResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WITHHOLDING_AGENT)
@SecurityRequirement(name = "bearer")
@Tag(name = "Declarations")
class DraftResource {

    static final String PATH = "/api/v1/declarations";

    private final DraftDeclaration draftDeclaration;
    private final RehearseDeclaration rehearse;
    private final ChangeDraft changeDraft;
    private final DraftChanges changes;
    private final Idempotency idempotency;
    private final Officer officer;

    DraftResource(
            DraftDeclaration draftDeclaration,
            RehearseDeclaration rehearse,
            ChangeDraft changeDraft,
            DraftChanges changes,
            Idempotency idempotency,
            Officer officer) {
        this.draftDeclaration = draftDeclaration;
        this.rehearse = rehearse;
        this.changeDraft = changeDraft;
        this.changes = changes;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(name = "DeclarationManualRows")
    record RowsRequest(List<RowRequest> rows) {}

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "draftDeclaration",
            summary = "Drafts the declaration of a month from its facts, or a correction",
            description =
                    "Gathers what the entity withheld (agents) or the receipts it annulled with"
                            + " their deposits (collectors). A month without operations gives a"
                            + " declaration of zeros. With dryRun=true nothing is saved and"
                            + " everything that would keep it from being signed comes back at once.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: it could be signed as it is.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read.")
    @APIResponse(
            responseCode = "409",
            description = "The month has a declaration, named in declarationNumber.")
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    public Response draft(
            @Parameter(description = "Validate everything, save nothing.") @QueryParam("dryRun")
                    boolean dryRun,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            DraftRequest request) {
        require(request);
        if (dryRun) {
            return Response.ok(rehearse.rehearse(request)).build();
        }
        return idempotency.once(
                "POST " + PATH + " " + officer.entityNit(),
                idempotencyKey,
                request,
                () -> {
                    DeclarationView made = draftDeclaration.draft(request);
                    return Response.created(URI.create(PATH + "/" + made.id()))
                            .header(HttpHeaders.ETAG, Access.tag(made.version()))
                            .entity(made)
                            .build();
                });
    }

    @POST
    @Path("/{id}/rows")
    @Cache(noStore = true)
    @Operation(operationId = "addDeclarationRows", summary = "Adds rows by hand; all or none")
    @APIResponse(
            responseCode = "200",
            description = "The draft with them.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may change.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "422", description = "All that is wrong with all rows.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response addRows(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            RowsRequest request) {
        require(request);
        return idempotency.once(
                "POST " + PATH + "/" + id + "/rows " + officer.entityNit(),
                idempotencyKey,
                request,
                () -> changed(id, ifMatch, "ROWS_ADDED", changes.addingRows(request.rows())));
    }

    @DELETE
    @Path("/{id}/rows/{rowId}")
    @Cache(noStore = true)
    @Operation(operationId = "removeDeclarationRow", summary = "Removes a row by hand")
    @APIResponse(
            responseCode = "200",
            description = "The draft without it.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "No such declaration, or row by hand.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response removeRow(
            @PathParam("id") UUID id,
            @PathParam("rowId") UUID rowId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(id, ifMatch, "ROW_REMOVED", changes.removingRow(rowId));
    }

    @PUT
    @Path("/{id}/statement")
    @Cache(noStore = true)
    @Operation(
            operationId = "stateDeclaration",
            summary = "Says why boxes differ from the facts and which reduction is claimed")
    @APIResponse(
            responseCode = "200",
            description = "The draft with it.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may change.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response state(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            StatementRequest request) {
        require(request);
        return changed(id, ifMatch, "STATED", changes.stating(request));
    }

    @POST
    @Path("/{id}/facts")
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "gatherDeclarationFacts",
            summary = "Gathers the facts of the month anew; rows by hand stay")
    @APIResponse(
            responseCode = "200",
            description = "The draft with them.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may change.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response gather(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(id, ifMatch, "GATHERED", changes.gathering());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "withdrawDeclaration",
            summary = "Withdraws a draft",
            description = "What was presented cannot be withdrawn, only corrected.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may change.")
    @APIResponse(responseCode = "409", description = "It was presented or withdrawn.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return idempotency.once(
                "POST " + PATH + "/" + id + "/withdrawal " + officer.entityNit(),
                idempotencyKey,
                "",
                () -> changed(id, ifMatch, "WITHDRAWN", changes.withdrawing()));
    }

    private Response changed(UUID id, String ifMatch, String step, Consumer<Declaration> change) {
        DeclarationView view = changeDraft.change(id, ifMatch, step, change);
        return Response.ok(view).header(HttpHeaders.ETAG, Access.tag(view.version())).build();
    }

    private static void require(Object request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
    }
}
