package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that was liquidated of a contract, for its entity and for its payer. */
@Path(LiquidationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Liquidations")
class ContractResource {

    private static final String NO_STORE = "no-store";

    private final ReadContract readContract;

    ContractResource(ReadContract readContract) {
        this.readContract = readContract;
    }

    @GET
    @RolesAllowed({Role.ENTITY_OFFICER, Role.WITHHOLDING_AGENT})
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "listContractLiquidations",
            summary = "Lists what was liquidated of a contract of the entity",
            description =
                    "Its value and additions, or each payment of a contract of undetermined amount"
                            + " (art. 294 par.), whoever the contractor is.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page, empty for a contract the entity does not have; a Link header with"
                            + " rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContractAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "No contract, limit out of range or unreadable cursor.")
    @APIResponse(
            responseCode = "403",
            description = "Neither officer nor withholding agent of an entity.")
    public Response list(
            @Parameter(
                            description = "Number of the contract, in any case.",
                            required = true,
                            example = "CO-2026-014")
                    @QueryParam("contract")
                    String contract,
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
            @Parameter(description = "From the Link header of the page before.")
                    @QueryParam("cursor")
                    String cursor,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, cursor);
        ContractAnswer found = readContract.ofEntity(contract, page);
        ContractAnswer shown =
                new ContractAnswer(found.contract(), found.entityNit(), page.cut(found.items()));
        return PageLinks.next(
                        Response.ok(shown), uri, page, found.items(), item -> item.id().toString())
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @GET
    @Path("/{number}/contract")
    @Limited(LimitGroup.LIQUIDATION_ACCESS)
    @Operation(
            operationId = "getContractLiquidations",
            summary = "Lists what was liquidated of the contract this liquidation is the first of",
            description = "For whoever holds the access code of the first: all that hangs from it.")
    @APIResponse(
            responseCode = "200",
            description = "The first and all that hangs from it.",
            content = @Content(schema = @Schema(implementation = ContractAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No first liquidation of a contract has that number and access code.")
    public Response ofFirst(
            @Parameter(example = "L-2026-0000001") @PathParam("number") String number,
            @Parameter(
                            description = "Given when the liquidation was made.",
                            required = true,
                            example = "7K3M-9QWX-2ABC-DEFG-H")
                    @HeaderParam(LiquidationResource.ACCESS_CODE)
                    String accessCode) {
        return Response.ok(readContract.ofFirst(number, accessCode))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
