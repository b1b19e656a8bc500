package co.gov.putumayo.estampillas.declaration.estimate;

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

/** What filing late or correcting costs, without storing anything. */
@Path("/api/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Penalty calculators",
        description = "What filing late or correcting costs; open to all, nothing is stored.")
class EstimateResource {

    private final EstimateLateFiling estimateLateFiling;
    private final EstimateCorrection estimateCorrection;

    EstimateResource(EstimateLateFiling estimateLateFiling, EstimateCorrection estimateCorrection) {
        this.estimateLateFiling = estimateLateFiling;
        this.estimateCorrection = estimateCorrection;
    }

    @POST
    @Path("/late-filing-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateLateFiling",
            summary = "What does filing on that day cost?",
            description =
                    "Penalty (arts. 432 to 435) and default interest (arts. 428, 429) of a"
                            + " declaration filed and paid on a day, with the interest of each"
                            + " month. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    @APIResponse(responseCode = "400", description = "The body cannot be read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Fields missing or wrong, all told at once; or a day whose year has no UVT, or"
                            + " whose months have no usury rate, named in the text.")
    public LateFilingEstimate lateFiling(LateFilingRequest request) {
        return estimateLateFiling.estimate(
                request == null ? new LateFilingRequest(null, null, null, null, null) : request);
    }

    @POST
    @Path("/correction-estimates")
    @Cache(noStore = true)
    @Limited(LimitGroup.PUBLIC_WRITE)
    @Operation(
            operationId = "estimateCorrection",
            summary = "What does correcting a declaration cost?",
            description =
                    "Penalty of a correction that raises the amount to pay (arts. 432, 433, 437)."
                            + " Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The estimate.")
    @APIResponse(responseCode = "400", description = "The body cannot be read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Fields missing or wrong, all told at once; or a year that has no UVT, named in"
                            + " the text.")
    public CorrectionEstimate correction(CorrectionRequest request) {
        return estimateCorrection.estimate(
                request == null ? new CorrectionRequest(null, null, null, null, null) : request);
    }
}
