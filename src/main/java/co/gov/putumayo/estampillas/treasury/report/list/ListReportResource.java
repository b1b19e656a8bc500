package co.gov.putumayo.estampillas.treasury.report.list;

import co.gov.putumayo.estampillas.declaration.obligation.OverdueView;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetWriter;
import co.gov.putumayo.estampillas.treasury.report.ReportDays;
import co.gov.putumayo.estampillas.treasury.report.ReportDownload;
import co.gov.putumayo.estampillas.treasury.report.RowsOfAnswer;
import io.quarkus.arc.All;
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

/** Lists to read and to take away. */
@Path("/api/v1/treasury/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TREASURY, Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Reports")
@APIResponse(responseCode = "400", description = "A day that is none, or an unknown format.")
@APIResponse(responseCode = "403", description = "Neither of Tesorería nor of Rentas nor auditor.")
class ListReportResource {

    private static final String FEWER = "from";

    private final ExemptionList exemptions;
    private final TransferList transfers;
    private final OverdueList overdue;
    private final List<ReportList> lists;
    private final Clock clock;

    ListReportResource(
            ExemptionList exemptions,
            TransferList transfers,
            OverdueList overdue,
            @All List<ReportList> lists,
            Clock clock) {
        this.exemptions = exemptions;
        this.transfers = transfers;
        this.overdue = overdue;
        this.lists = lists;
        this.clock = clock;
    }

    @Schema(
            name = "ExemptionReport",
            requiredProperties = {"from", "to", "rows", "notCollected"})
    record Exemptions(
            LocalDate from,
            LocalDate to,
            List<ExemptionRow> rows,
            @Schema(description = "Pesos of all rows.") long notCollected) {}

    @Schema(
            name = "TransferReport",
            requiredProperties = {"from", "to", "rows"})
    record Transfers(LocalDate from, LocalDate to, List<TransferRow> rows) {}

    @Schema(
            name = "OverdueReport",
            requiredProperties = {"from", "to", "rows"})
    record Overdue(LocalDate from, LocalDate to, List<OverdueView> rows) {}

    @GET
    @Path("/exemptions")
    @Cache(noStore = true)
    @Operation(
            operationId = "reportExemptions",
            summary = "What was not collected because of exemptions",
            description =
                    "Granted ones by month, entity, exemption and levy, by the day on which they"
                            + " were asked for; nobody is named.")
    @APIResponse(
            responseCode = "200",
            description = "At most 5000 rows.",
            content = @Content(schema = @Schema(implementation = Exemptions.class)))
    @APIResponse(
            responseCode = "422",
            description = "too-many-rows: more than an answer holds; take the file.")
    public Exemptions exemptions(
            @Parameter(description = "First day; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to) {
        ReportDays days = days(from, to);
        RowsOfAnswer<ExemptionRow> answer = new RowsOfAnswer<>(FEWER);
        exemptions.read(days, answer);
        return new Exemptions(
                days.from(),
                days.to(),
                answer.rows(),
                answer.rows().stream().mapToLong(ExemptionRow::notCollected).sum());
    }

    @GET
    @Path("/transfers")
    @Cache(noStore = true)
    @Operation(
            operationId = "reportTransfers",
            summary = "What was transferred to each fund, and what is on its way",
            description =
                    "By the bank's day of the transfer; those not made yet by the day on which they"
                            + " were prepared.")
    @APIResponse(
            responseCode = "200",
            description = "At most 5000 rows.",
            content = @Content(schema = @Schema(implementation = Transfers.class)))
    @APIResponse(
            responseCode = "422",
            description = "too-many-rows: more than an answer holds; take the file.")
    public Transfers transfers(
            @Parameter(description = "First day; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to) {
        ReportDays days = days(from, to);
        RowsOfAnswer<TransferRow> answer = new RowsOfAnswer<>(FEWER);
        transfers.read(days, answer);
        return new Transfers(days.from(), days.to(), answer.rows());
    }

    @GET
    @Path("/overdue-obligations")
    @Cache(noStore = true)
    @Operation(
            operationId = "reportOverdueObligations",
            summary = "Months that were not declared in time",
            description =
                    "Those whose due date is one of the days and that are still not declared;"
                            + " nothing of what a declaration holds (art. 418).")
    @APIResponse(
            responseCode = "200",
            description = "At most 5000 rows.",
            content = @Content(schema = @Schema(implementation = Overdue.class)))
    @APIResponse(
            responseCode = "422",
            description = "too-many-rows: more than an answer holds; take the file.")
    public Overdue overdue(
            @Parameter(description = "First due date; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last due date, included; today when absent.")
                    @QueryParam("to")
                    String to) {
        ReportDays days = days(from, to);
        RowsOfAnswer<OverdueView> answer = new RowsOfAnswer<>(FEWER);
        overdue.read(days, answer);
        return new Overdue(days.from(), days.to(), answer.rows());
    }

    @GET
    @Path("/{list}/file")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(operationId = "exportList", summary = "One of these lists as a file")
    @APIResponse(
            responseCode = "200",
            description = "A file of any length, written while it is read.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such list.")
    public Response export(
            @Parameter(
                            description = "exemptions, transfers or overdue-obligations.",
                            example = "exemptions")
                    @PathParam("list")
                    String name,
            @Parameter(description = "First day; 1 January when absent.") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "csv (the default) or xlsx.") @QueryParam("format")
                    String format) {
        ReportList list =
                lists.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        ReportDays days = days(from, to);
        SheetFormat sheet = ReportDownload.format(format);
        return ReportDownload.of(
                list.title(),
                sheet,
                out -> {
                    try (SheetWriter writer =
                            SheetWriter.open(sheet, out, list.title(), list.header())) {
                        list.write(days, writer);
                    }
                });
    }

    private ReportDays days(String from, String to) {
        return ReportDays.read(from, to, LocalDate.now(clock));
    }
}
