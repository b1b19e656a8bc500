package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Decisions about files whose own totals disagree. */
@Path(BankFileResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TREASURY)
@SecurityRequirement(name = "bearer")
@Tag(name = "Bank reconciliation")
@APIResponse(responseCode = "400", description = "Malformed JSON or unknown field.")
@APIResponse(
        responseCode = "403",
        description = "Not of Tesorería; or the sender would accept its own file.")
@APIResponse(responseCode = "404", description = "There is none.")
@APIResponse(responseCode = "409", description = "conflict: it does not wait for a decision.")
@APIResponse(responseCode = "422", description = "No reason given.")
class BankFileDecisionResource {

    private final Officer officer;
    private final DecideBankFile decide;

    BankFileDecisionResource(Officer officer, DecideBankFile decide) {
        this.officer = officer;
        this.decide = decide;
    }

    @Schema(name = "BankFileDecision")
    record Decision(
            @Schema(
                            description = "Why, in 10 to 1000 characters.",
                            examples = "El banco confirma que el control está mal sumado.")
                    String reason) {}

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "acceptBankFile",
            summary = "Accepts a file whose own totals disagree",
            description = "By another person than the one who sent it.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted; its lines are being compared.",
            content = @Content(schema = @Schema(implementation = BankFileView.class)))
    public BankFileView accept(@PathParam("id") UUID id, Decision decision) {
        return decide.decide(id, true, reasonOf(decision), officer.subject());
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "discardBankFile",
            summary = "Discards a file whose own totals disagree",
            description = "Its lines count for nothing; its bytes stay for auditors.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded.",
            content = @Content(schema = @Schema(implementation = BankFileView.class)))
    public BankFileView discard(@PathParam("id") UUID id, Decision decision) {
        return decide.decide(id, false, reasonOf(decision), officer.subject());
    }

    private static String reasonOf(Decision decision) {
        return SendingRules.reason(decision == null ? null : decision.reason());
    }
}
