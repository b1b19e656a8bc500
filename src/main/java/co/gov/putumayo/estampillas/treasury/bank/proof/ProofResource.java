package co.gov.putumayo.estampillas.treasury.bank.proof;

import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.ledger.Days;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The proof of a day, each morning. */
@Path(ProofResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Bank reconciliation")
@APIResponse(responseCode = "400", description = "A date that is none, or malformed JSON.")
@APIResponse(responseCode = "403", description = "Not of Tesorería.")
class ProofResource {

    static final String PATH = "/api/v1/treasury/proof";

    private final Officer officer;
    private final ProveDay proveDay;
    private final CloseDay closeDay;
    private final Idempotency idempotency;
    private final Clock clock;

    ProofResource(
            Officer officer,
            ProveDay proveDay,
            CloseDay closeDay,
            Idempotency idempotency,
            Clock clock) {
        this.officer = officer;
        this.proveDay = proveDay;
        this.closeDay = closeDay;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Schema(name = "DayClosingRequest")
    record Closing(
            @Schema(description = "A day that is over.", examples = "2026-03-16") String date,
            @Schema(
                            description =
                                    "A text of 10 to 1000 characters for each reason or key left"
                                            + " over.",
                            examples = "{\"NOT_IN_BANK\":\"El banco enviará mañana el archivo.\"}")
                    Map<String, String> explanations) {}

    @GET
    @RolesAllowed({Role.TREASURY, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "proveDay",
            summary = "Where the money of a day is, to the peso",
            description =
                    "Receipts and other payments of the day = settled + in transit + rejected +"
                            + " residue; whatever is left over is listed payment by payment.")
    @APIResponse(
            responseCode = "200",
            description = "The proof, with what is known now.",
            content = @Content(schema = @Schema(implementation = Proof.class)))
    public Proof prove(
            @Parameter(description = "Yesterday when absent.", example = "2026-03-16")
                    @QueryParam("date")
                    String date) {
        return proveDay.prove(Days.read("date", date, LocalDate.now(clock).minusDays(1)));
    }

    @POST
    @Path("/closings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "closeDay",
            summary = "Closes a day",
            description =
                    "What was closed never changes; the proof goes on with what comes later, and"
                            + " says that it changed.")
    @APIResponse(
            responseCode = "201",
            description = "Closed.",
            content = @Content(schema = @Schema(implementation = Proof.class)))
    @APIResponse(responseCode = "409", description = "conflict: it is closed.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A day that is not over, something left over that nobody explains; or the Idempotency-Key came with another body.")
    public Response close(
            @Parameter(
                            description =
                                    "8 to 255 printable characters, best a UUID: repeating the"
                                            + " request with it closes nothing twice.")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            Closing closing) {
        if (closing == null) {
            throw ProblemException.of(ErrorCode.MALFORMED_REQUEST);
        }
        Optional<LocalDate> day = IsoDate.parse(closing.date());
        if (day.isEmpty()) {
            new Violations()
                    .add("/date", "malformed-date", "Debe ser un día que exista, como 2026-03-15.")
                    .throwIfAny();
        }
        Map<String, String> explanations =
                closing.explanations() == null ? Map.of() : closing.explanations();
        return idempotency.once(
                "POST " + PATH + "/closings " + officer.subject(),
                idempotencyKey,
                closing,
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(closeDay.close(day.get(), explanations, officer.subject()))
                                .build());
    }
}
