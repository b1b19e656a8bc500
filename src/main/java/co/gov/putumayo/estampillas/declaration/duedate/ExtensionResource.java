package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Acts that move due dates, for Rentas. What they move, anybody reads in the calendar. */
@Path(ExtensionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Obligations")
@APIResponse(responseCode = "401", description = "No token, or one that is not valid.")
@APIResponse(responseCode = "403", description = "Not for this role.")
class ExtensionResource {

    static final String PATH = "/api/v1/due-date-extensions";

    private final ExtendDueDate extendDueDate;
    private final DueDates dueDates;
    private final Idempotency idempotency;
    private final Officer officer;

    ExtensionResource(
            ExtendDueDate extendDueDate,
            DueDates dueDates,
            Idempotency idempotency,
            Officer officer) {
        this.extendDueDate = extendDueDate;
        this.dueDates = dueDates;
        this.idempotency = idempotency;
        this.officer = officer;
    }

    @Schema(description = "Every act recorded for a period, the prevailing one last.")
    record RecordedDueDateExtensionList(List<RecordedExtension> items) {}

    @POST
    @RolesAllowed(Role.REVENUE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "extendDueDate",
            summary = "Records a legal act that moves a due date",
            description =
                    "A contingency (art. 414) or an act that puts off the payment. It gives time and"
                            + " cannot take any; of several acts the latest prevails. Final: a later"
                            + " act corrects it. Kept with who recorded it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; or, with a repeated Idempotency-Key, the first answer again.",
            content = @Content(schema = @Schema(implementation = RecordedExtension.class)))
    @APIResponse(responseCode = "400", description = "Not the JSON this call reads.")
    @APIResponse(responseCode = "409", description = "That act is recorded for that period.")
    @APIResponse(responseCode = "422", description = "All that is wrong with the fields.")
    public Response extend(
            @Parameter(
                            description = "8 to 255 printable characters, best a UUID.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @HeaderParam(Idempotency.HEADER)
                    String idempotencyKey,
            ExtensionRequest request) {
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
                                .entity(extendDueDate.extend(request))
                                .build());
    }

    @GET
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listDueDateExtensions",
            summary = "Lists the acts that moved the due date of a period")
    @APIResponse(
            responseCode = "200",
            description = "All of them.",
            content =
                    @Content(schema = @Schema(implementation = RecordedDueDateExtensionList.class)))
    @APIResponse(responseCode = "400", description = "The period is missing or is not one.")
    public RecordedDueDateExtensionList list(
            @Parameter(required = true, example = "2026-10") @QueryParam("period") String period) {
        return TaxPeriod.parse(period)
                .map(month -> new RecordedDueDateExtensionList(dueDates.recorded(month)))
                .orElseThrow(
                        () ->
                                ProblemException.of(ErrorCode.INVALID_REQUEST)
                                        .withErrors(
                                                List.of(
                                                        new FieldError(
                                                                "query:period",
                                                                "unusable",
                                                                "Escriba el periodo: AAAA-MM.",
                                                                null))));
    }
}
