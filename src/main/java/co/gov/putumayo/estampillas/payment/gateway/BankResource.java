package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.problem.Problem;
import co.gov.putumayo.estampillas.shared.problem.ProblemMappers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The banks a payer may choose. */
@Path("/api/v1/banks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class BankResource {

    private final BankList banks;

    BankResource(BankList banks) {
        this.banks = banks;
    }

    @Schema(description = "Banks of PSE today. The first item invites to choose and is no bank.")
    record Banks(List<Bank> items) {}

    @GET
    @Operation(
            operationId = "listBanks",
            summary = "Lists the banks of PSE",
            description = "Asked of the gateway once a day, as PSE wants it.")
    @APIResponse(
            responseCode = "200",
            description = "The list of the day.",
            content = @Content(schema = @Schema(implementation = Banks.class)))
    @APIResponse(
            responseCode = "503",
            description = "The gateway gave no list today.",
            content =
                    @Content(
                            mediaType = ProblemMappers.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Banks listBanks() {
        return new Banks(banks.shown());
    }
}
