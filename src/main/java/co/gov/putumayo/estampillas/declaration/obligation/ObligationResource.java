package co.gov.putumayo.estampillas.declaration.obligation;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.shared.TaxId;
import co.gov.putumayo.estampillas.shared.paging.PageLinks;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
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

/** Owed months: one's own for declarants, the overdue ones of all for Rentas. */
@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
@Tag(name = "Obligations")
@APIResponse(responseCode = "403", description = "Not for this role, or a token without entity.")
class ObligationResource {

    private final ReadObligations readObligations;
    private final ReadOverdue readOverdue;
    private final Clock clock;

    ObligationResource(ReadObligations readObligations, ReadOverdue readOverdue, Clock clock) {
        this.readObligations = readObligations;
        this.readOverdue = readOverdue;
        this.clock = clock;
    }

    @Schema(description = "Months of a year that the entity of the token owes.")
    record ObligationList(@Schema(examples = "2026") int year, List<ObligationView> items) {}

    @Schema(description = "A page of months not declared in time, by entity, kind and month.")
    record OverdueList(List<OverdueView> items) {}

    @GET
    @RolesAllowed(Role.WITHHOLDING_AGENT)
    @Cache(noStore = true)
    @Operation(
            operationId = "listObligations",
            summary = "Lists the months that one has to declare",
            description =
                    "Of the entity of the token only. One declaration a month from its registration"
                            + " to the month in which it reports its end, also for months without"
                            + " operations (arts. 299, 404).")
    @APIResponse(
            responseCode = "200",
            description = "The owed months of the year; none for who is not registered.",
            content = @Content(schema = @Schema(implementation = ObligationList.class)))
    @APIResponse(responseCode = "400", description = "The year is not one of the calendar.")
    public ObligationList list(
            @Parameter(
                            description = "Year of the periods; the current one if absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "2018",
                                            maximum = "2100",
                                            examples = "2026"))
                    @QueryParam("year")
                    String year) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year(year);
        return new ObligationList(asked, readObligations.ofYear(asked));
    }

    @GET
    @Path("/overdue")
    @RolesAllowed({Role.REVENUE, Role.AUDITOR})
    @Cache(noStore = true)
    @Operation(
            operationId = "listOverdue",
            summary = "Lists who did not declare in time",
            description =
                    "A row for each month without declaration whose due date passed, with its delay,"
                            + " its summons and what filing today would cost.")
    @APIResponse(
            responseCode = "200",
            description = "A page; a Link header with rel=next when there are more.",
            headers =
                    @Header(
                            name = HttpHeaders.LINK,
                            description = "Next page (RFC 8288), relative to this service.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = OverdueList.class)))
    @APIResponse(responseCode = "400", description = "NIT, limit or cursor is unusable.")
    public Response overdue(
            @Parameter(description = "Only this entity's.", example = "800247940")
                    @QueryParam("nit")
                    String nit,
            @Parameter(
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
        List<OverdueView> found = readOverdue.list(nit == null ? "" : nit(nit), page);
        return PageLinks.next(
                        Response.ok(new OverdueList(page.cut(found))),
                        uri,
                        page,
                        found,
                        OverdueView::key)
                .build();
    }

    private static int year(String text) {
        if (text.matches("\\d{4}") && DueDates.knows(Integer.parseInt(text))) {
            return Integer.parseInt(text);
        }
        throw ProblemException.unusable("year", "El año va de 2018 a 2100.");
    }

    private static String nit(String text) {
        return TaxId.nit(text)
                .map(TaxId::number)
                .orElseThrow(() -> ProblemException.unusable("nit", "No es un NIT."));
    }
}
