package co.gov.putumayo.estampillas.payment.gateway;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.web.ETags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
    private final ETags etags;

    BankResource(BankList banks, ETags etags) {
        this.banks = banks;
        this.etags = etags;
    }

    @Schema(
            description = "Banks of PSE. The first item invites to choose and is no bank.",
            requiredProperties = {"listedOn", "items"})
    record Banks(
            @Schema(
                            description =
                                    "Day in Bogotá on which the gateway gave this list: an earlier"
                                            + " one while it gives no new list.",
                            examples = "2026-03-15")
                    LocalDate listedOn,
            List<Bank> items) {}

    @GET
    @Limited(LimitGroup.CATALOGUE)
    @Operation(
            operationId = "listBanks",
            summary = "Lists the banks of PSE",
            description =
                    "Asked of the gateway once a day, as PSE wants it. When it gives no list, the"
                            + " last one goes on serving with its date.")
    @APIResponse(
            responseCode = "200",
            description = "The list of the day, or the last one there was.",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = Banks.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since that ETag.")
    @APIResponse(responseCode = "503", description = "The gateway never gave a list.")
    public Response listBanks(@Context Request request) {
        BankList.Dated shown = banks.shown();
        return etags.answer(request, new Banks(shown.day(), shown.banks())).build();
    }
}
