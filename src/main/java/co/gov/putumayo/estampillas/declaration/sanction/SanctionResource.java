package co.gov.putumayo.estampillas.declaration.sanction;

import co.gov.putumayo.estampillas.shared.limit.LimitGroup;
import co.gov.putumayo.estampillas.shared.limit.Limited;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Calculators of penalties, for anyone. */
@Path("/api/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Penalty calculators")
@APIResponse(responseCode = "400", description = "The body cannot be read.")
@APIResponse(
        responseCode = "422",
        description =
                "Fields missing or wrong, all told at once; or a year without UVT or inflation,"
                        + " named in the text.")
class SanctionResource {

    private final EstimateNotFiling estimateNotFiling;
    private final EstimateImposed estimateImposed;
    private final EstimateInconsistency estimateInconsistency;
    private final EstimateIndexation estimateIndexation;

    SanctionResource(
            EstimateNotFiling estimateNotFiling,
            EstimateImposed estimateImposed,
            EstimateInconsistency estimateInconsistency,
            EstimateIndexation estimateIndexation) {
        this.estimateNotFiling = estimateNotFiling;
        this.estimateImposed = estimateImposed;
        this.estimateInconsistency = estimateInconsistency;
        this.estimateIndexation = estimateIndexation;
    }

    @POST
    @Path("/not-filing-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateNotFiling",
            summary = "What does not filing cost?",
            description =
                    "Ten per cent of the omitted tax, never less than filing late"
                            + " after a summons (art. 436-g), doubled for who did it before"
                            + " (art. 433, par. 2). Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    public SanctionEstimate notFiling(SanctionRequests.NotFiling request) {
        return estimateNotFiling.estimate(
                request == null
                        ? new SanctionRequests.NotFiling(null, null, null, null, null, null)
                        : request);
    }

    @POST
    @Path("/arithmetic-correction-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateArithmeticCorrection",
            summary = "What does an official correction of sums cost?",
            description =
                    "Thirty per cent of the increase, half when accepted in time"
                            + " (art. 438). Interest comes besides. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    public SanctionEstimate arithmeticCorrection(SanctionRequests.Arithmetic request) {
        return estimateImposed.arithmetic(
                request == null
                        ? new SanctionRequests.Arithmetic(null, null, null, null, null)
                        : request);
    }

    @POST
    @Path("/inexactness-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateInexactness",
            summary = "What does an inexact declaration cost?",
            description = "By what made it inexact (arts. 439, 440). Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    public SanctionEstimate inexactness(SanctionRequests.Inexact request) {
        return estimateImposed.inexactness(
                request == null
                        ? new SanctionRequests.Inexact(null, null, null, null, null)
                        : request);
    }

    @POST
    @Path("/inconsistency-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateInconsistency",
            summary = "What does mending a declaration that counts as not filed cost?",
            description =
                    "Two per cent of the penalty for filing late, at most 1,300"
                            + " UVT (art. 424), at least the minimum (art. 432). Nothing is"
                            + " stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    public SanctionEstimate inconsistency(SanctionRequests.Inconsistent request) {
        return estimateInconsistency.estimate(
                request == null
                        ? new SanctionRequests.Inconsistent(null, null, null, null, null)
                        : request);
    }

    @POST
    @Path("/indexation-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateIndexation",
            summary = "How much did an old penalty grow?",
            description =
                    "By the inflation of the year before, each 1 January,"
                            + " cumulatively: once it is overdue for more than a year, or,"
                            + " when it was imposed, from the 1 January after it became"
                            + " final (art. 638). Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    public SanctionEstimate.Indexation indexation(SanctionRequests.Indexed request) {
        return estimateIndexation.estimate(
                request == null ? new SanctionRequests.Indexed(null, null, null, null) : request);
    }
}
