package co.gov.putumayo.estampillas.declaration.summons;

import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.idempotency.Idempotency;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Summonses, for Rentas. */
@Path(SummonsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Obligations")
@APIResponse(responseCode = "403", description = "Not for this role.")
class SummonsResource {

    static final String PATH = "/api/v1/summonses";

    private final RecordSummons recordSummons;
    private final Summonses summonses;
    private final Idempotency idempotency;
    private final Officer officer;

    SummonsResource(
            RecordSummons recordSummons,
            Summonses summonses,
            Idempotency idempotency,
            Officer officer) {
        this.recordSummons = recordSummons;
        this.summonses = summonses;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "Summonses of one entity, by period.")
    record SummonsList(List<SummonsView> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "recordSummons",
            summary = "Records a summons with the day it was served",
            description =
                    "What is filed after that day pays 10 % a month instead of 5 % (art. 435), or"
                            + " 20 % of the increase instead of 10 % (art. 437-2). Final.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = SummonsView.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "409", description = "It is recorded already.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response record(
            @Parameter(
                            description = "8 to 255 printable characters, best a UUID.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            SummonsRequest request) {
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return idempotency.once(
                "POST " + PATH + " " + officer.subject(),
                idempotencyKey,
                request,
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(recordSummons.record(request))
                                .build());
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(operationId = "listSummonses", summary = "Lists the summonses of an entity")
    @APIResponse(
            responseCode = "200",
            description = "All of them, by period.",
            content = @Content(schema = @Schema(implementation = SummonsList.class)))
    @APIResponse(responseCode = "400", description = "The NIT is missing or is not one.")
    public SummonsList list(
            @Parameter(required = true, example = "800247940") @QueryParam("nit") String nit) {
        return Optional.ofNullable(nit)
                .flatMap(TaxId::nit)
                .map(id -> new SummonsList(summonses.of(id.number())))
                .orElseThrow(
                        () ->
                                ProblemException.of(ErrorCode.INVALID_REQUEST)
                                        .withErrors(
                                                List.of(
                                                        new FieldError(
                                                                "query:nit",
                                                                "unusable",
                                                                "Escriba el NIT de la entidad.",
                                                                null))));
    }
}
