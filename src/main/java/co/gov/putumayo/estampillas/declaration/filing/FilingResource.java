package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Signing and presenting; acts of Rentas. */
@Path(FilingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Declarations")
class FilingResource {

    static final String PATH = "/api/v1/declarations/{id}";

    private final SignDeclaration sign;
    private final FileDeclaration file;
    private final RecordAct recordAct;
    private final Idempotency idempotency;
    private final Officer officer;

    FilingResource(
            SignDeclaration sign,
            FileDeclaration file,
            RecordAct recordAct,
            Idempotency idempotency,
            Officer officer) {
        this.sign = sign;
        this.file = file;
        this.recordAct = recordAct;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @POST
    @Path("/signatures")
    @RolesAllowed(Role.WITHHOLDING_AGENT)
    @Cache(noStore = true)
    @Operation(
            operationId = "signDeclaration",
            summary = "Signs the declaration as it stands",
            description =
                    "By the declarant and, where the entity needs it, by another person as"
                            + " accountant or revisor fiscal, with or without qualifications (arts."
                            + " 416, 417). Who, when and the hash of the content are kept. A later"
                            + " change voids the signatures.")
    @APIResponse(
            responseCode = "200",
            description = "With the signature.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may sign.")
    @APIResponse(
            responseCode = "409",
            description = "It has its signatures, or you gave the other one.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "422", description = "All that keeps it from being signed.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            SignatureRequest request) {
        require(request);
        return once(
                "signatures", id, idempotencyKey, request, () -> sign.sign(id, ifMatch, request));
    }

    @POST
    @Path("/filing")
    @RolesAllowed(Role.WITHHOLDING_AGENT)
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "fileDeclaration",
            summary = "Presents a signed declaration",
            description =
                    "A collector's is filed with its deposits; an agent's that owes nothing is"
                            + " filed; any other awaits payment of the whole (art. 299).")
    @APIResponse(
            responseCode = "200",
            description = "FILED or AWAITING_PAYMENT, with its acknowledgement (art. 387).",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may file.")
    @APIResponse(responseCode = "409", description = "It is not signed, or presented already.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(
            responseCode = "422",
            description = "A rule keeps it from being filed today, such as the term to correct.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response file(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey) {
        return once("filing", id, idempotencyKey, "", () -> file.file(id, ifMatch));
    }

    @POST
    @Path("/acts")
    @RolesAllowed(Role.REVENUE)
    @Cache(noStore = true)
    @Operation(
            operationId = "recordDeclarationAct",
            summary = "Records an act of Rentas about a declaration",
            description =
                    "NOT_FILED: only then an unpaid one counts as not filed (art. 415, par. 1 and"
                            + " 2). SPECIAL_REQUIREMENT and CHARGES end the time to correct (art."
                            + " 423); INSPECTION_ORDER makes corrections dearer (art. 437-2).")
    @APIResponse(
            responseCode = "200",
            description = "With the act.",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "404", description = "No such declaration.")
    @APIResponse(responseCode = "409", description = "Its state does not admit that act.")
    @APIResponse(responseCode = "412", description = "It changed since it was read.")
    @APIResponse(responseCode = "422", description = "All that is wrong.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response recordAct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey,
            ActRequest request) {
        require(request);
        return once(
                "acts", id, idempotencyKey, request, () -> recordAct.record(id, ifMatch, request));
    }

    private Response once(
            String what, UUID id, String key, Object request, Supplier<DeclarationView> work) {
        return idempotency.once(
                "POST /declarations/" + id + "/" + what + " " + officer.subject(),
                key,
                request,
                () -> {
                    DeclarationView view = work.get();
                    return Response.ok(view)
                            .header(HttpHeaders.ETAG, Access.tag(view.version()))
                            .build();
                });
    }

    private static void require(Object request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
    }
}
