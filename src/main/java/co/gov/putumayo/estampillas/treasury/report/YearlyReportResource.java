package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Reports due each year. */
@Path("/api/v1/treasury/yearly-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Reports")
@APIResponse(responseCode = "400", description = "A year that is none, or an unknown format.")
@APIResponse(responseCode = "403", description = "Neither of Tesorería nor of Rentas nor auditor.")
class YearlyReportResource {

    private final ReportYear reportYear;
    private final ReportFiles files;
    private final Clock clock;

    YearlyReportResource(ReportYear reportYear, ReportFiles files, Clock clock) {
        this.reportYear = reportYear;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Path("/{article}")
    @Cache(noStore = true)
    @Operation(
            operationId = "reportYear",
            summary = "The yearly report that an article asks for",
            description =
                    "Figures only: what was achieved and is intended, which art. 323 asks for too,"
                            + " people write.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(implementation = YearlyReport.class)))
    @APIResponse(responseCode = "404", description = "No report is due by that article.")
    public YearlyReport report(
            @Parameter(description = "315 or 323.", example = "315") @PathParam("article")
                    String article,
            @Parameter(description = "Last year when absent.", example = "2025") @QueryParam("year")
                    String year) {
        return reportYear.report(article, ReportedYear.read(year, LocalDate.now(clock)));
    }

    @GET
    @Path("/{article}/file")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(
            operationId = "exportYear",
            summary = "The same as a file: a row for each month, then one for each fund")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No report is due by that article.")
    public Response export(
            @Parameter(description = "315 or 323.", example = "315") @PathParam("article")
                    String article,
            @Parameter(description = "Last year when absent.", example = "2025") @QueryParam("year")
                    String year,
            @Parameter(description = "csv (the default) or xlsx.") @QueryParam("format")
                    String format) {
        SheetFormat sheet = ReportDownload.format(format);
        YearlyReport report =
                reportYear.report(article, ReportedYear.read(year, LocalDate.now(clock)));
        return ReportDownload.of(
                "informe-articulo-" + report.article() + "-" + report.year(),
                sheet,
                out -> files.year(report, sheet, out));
    }
}
