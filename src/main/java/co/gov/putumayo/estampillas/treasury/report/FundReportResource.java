package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What went to which fund. */
@Path("/api/v1/treasury/funds-report")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Reports")
@APIResponse(responseCode = "400", description = "A day that is none, or an unknown format.")
@APIResponse(responseCode = "403", description = "Neither of Tesorería nor of Rentas nor auditor.")
class FundReportResource {

    private final ReadFunds funds;
    private final ReportFiles files;
    private final Clock clock;

    FundReportResource(ReadFunds funds, ReportFiles files, Clock clock) {
        this.funds = funds;
        this.files = files;
        this.clock = clock;
    }

    @Schema(
            name = "FundReport",
            requiredProperties = {"from", "to", "rows"})
    record Report(LocalDate from, LocalDate to, List<FundRow> rows) {}

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "reportFunds",
            summary = "What each fund was given and what left it",
            description = "By the day of the entries in the books.")
    @APIResponse(
            responseCode = "200",
            description = "A row for each fund and stamp.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    public Report report(
            @Parameter(description = "First day; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to) {
        ReportDays days = ReportDays.read(from, to, LocalDate.now(clock));
        return new Report(days.from(), days.to(), funds.read(days.from(), days.to()));
    }

    @GET
    @Path("/file")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(operationId = "exportFunds", summary = "The same as a file")
    @APIResponse(
            responseCode = "200",
            description = "A row for each fund and stamp.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @Parameter(description = "First day; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "csv (the default) or xlsx.") @QueryParam("format")
                    String format) {
        ReportDays days = ReportDays.read(from, to, LocalDate.now(clock));
        SheetFormat sheet = ReportDownload.format(format);
        List<FundRow> rows = funds.read(days.from(), days.to());
        return ReportDownload.of("fondos", sheet, out -> files.funds(rows, sheet, out));
    }
}
