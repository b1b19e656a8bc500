package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The rules of distribution, their funds, and what other rules would have done. */
@Path("/api/v1/treasury")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Treasury")
@APIResponse(responseCode = "400", description = "The query or the body cannot be read.")
@APIResponse(responseCode = "403", description = "Neither Tesorería nor auditor.")
class DistributionResource {

    private final ReadRules readRules;
    private final SimulateRules simulateRules;
    private final Funds funds;

    DistributionResource(ReadRules readRules, SimulateRules simulateRules, Funds funds) {
        this.readRules = readRules;
        this.simulateRules = simulateRules;
        this.funds = funds;
    }

    @Schema(name = "DistributionRulesList", description = "A page of versions, by name.")
    record RuleList(List<RuleView> items) {}

    @Schema(name = "DistributionFundList", description = "The funds, by code.")
    record FundList(List<Fund> items) {}

    @GET
    @Path("/distribution-rules")
    @Cache(noStore = true)
    @Operation(
            operationId = "listDistributionRules",
            summary = "Versions of the distribution rules")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RuleList.class)))
    public Response rules(
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
        List<RuleView> found = readRules.list(page);
        return PageLinks.next(
                        Response.ok(new RuleList(page.cut(found))), uri, page, found, RuleView::id)
                .build();
    }

    @GET
    @Path("/distribution-rules/{version}")
    @Cache(noStore = true)
    @Operation(operationId = "getDistributionRules", summary = "One version of the rules")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "404", description = "There is none.")
    public RuleView rule(@Parameter(example = "766-2018") @PathParam("version") String version) {
        return readRules.get(version);
    }

    @GET
    @Path("/funds")
    @Cache(noStore = true)
    @Operation(operationId = "listFunds", summary = "Funds that stamps are shared among")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content = @Content(schema = @Schema(implementation = FundList.class)))
    public FundList funds() {
        return new FundList(funds.all());
    }

    @POST
    @Path("/distribution-simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "simulateDistribution",
            summary = "Tries distribution rules on a past period",
            description = "Nothing is stored or posted.")
    @APIResponse(
            responseCode = "200",
            description = "What each fund has, and would have had.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "All that is wrong with the period or the shares.")
    public SimulationAnswer simulate(SimulationRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return simulateRules.simulate(request);
    }
}
