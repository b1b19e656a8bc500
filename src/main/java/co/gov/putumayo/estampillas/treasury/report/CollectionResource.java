package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.chart.BarChart;
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
import java.util.ArrayList;
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

/** The collection, to read, to draw and to take away. */
@Path(CollectionResource.PATH)
@RolesAllowed({Role.TREASURY, Role.REVENUE, Role.AUDITOR})
@SecurityRequirement(name = "bearer")
@Tag(name = "Reports", description = "What was collected; yearly reports; open data.")
@APIResponse(
        responseCode = "400",
        description = "A day that is none, or an unknown unit, group or format.")
@APIResponse(responseCode = "403", description = "Neither of Tesorería nor of Rentas nor auditor.")
class CollectionResource {

    static final String PATH = "/api/v1/treasury/reports";

    private static final String SVG = "image/svg+xml";
    private static final int MOST_BARS = 40;

    private final ReadCollection collection;
    private final ReportFiles files;
    private final Clock clock;

    CollectionResource(ReadCollection collection, ReportFiles files, Clock clock) {
        this.collection = collection;
        this.files = files;
        this.clock = clock;
    }

    @Schema(
            name = "CollectionReport",
            requiredProperties = {"from", "to", "rows", "amount", "refunded"})
    record Report(
            LocalDate from,
            LocalDate to,
            List<CollectionRow> rows,
            @Schema(description = "Pesos of all rows.") long amount,
            @Schema(description = "Pesos given back of them.") long refunded) {}

    @GET
    @Path("/collection")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "reportCollection",
            summary = "What was collected",
            description =
                    "By the day of payment in Bogotá: receipts, and what agents withheld by the day"
                            + " their declaration was paid.")
    @APIResponse(
            responseCode = "200",
            description = "At most 5000 rows.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "422",
            description = "too-many-rows: more than an answer holds; take the file.")
    public Report report(
            @Parameter(description = "First day of payment; 1 January when absent.")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "day, month (the default) or year.") @QueryParam("by")
                    String by,
            @Parameter(
                            description =
                                    "What to tell apart, by commas: levy (the default), entity,"
                                            + " municipality; or none.")
                    @QueryParam("group")
                    String group) {
        CollectionQuery query = read(from, to, by, group);
        RowsOfAnswer<CollectionRow> answer = new RowsOfAnswer<>("group");
        collection.read(query, answer);
        List<CollectionRow> rows = answer.rows();
        return new Report(
                query.from(),
                query.to(),
                rows,
                rows.stream().mapToLong(CollectionRow::amount).sum(),
                rows.stream().mapToLong(CollectionRow::refunded).sum());
    }

    @GET
    @Path("/collection/file")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(operationId = "exportCollection", summary = "What was collected, as a file")
    @APIResponse(
            responseCode = "200",
            description = "A file of any length, written while it is read.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @Parameter(description = "First day of payment; 1 January when absent.")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "day, month (the default) or year.") @QueryParam("by")
                    String by,
            @Parameter(
                            description =
                                    "What to tell apart, by commas: levy (the default), entity,"
                                            + " municipality; or none.")
                    @QueryParam("group")
                    String group,
            @Parameter(description = "csv (the default) or xlsx.") @QueryParam("format")
                    String format) {
        CollectionQuery query = read(from, to, by, group);
        SheetFormat sheet = ReportDownload.format(format);
        return ReportDownload.of("recaudo", sheet, out -> files.collection(query, sheet, out));
    }

    @GET
    @Path("/receipts/file")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Cache(noStore = true)
    @Operation(
            operationId = "exportReceipts",
            summary = "Every stamp of every receipt, as a file",
            description = "In the order of payment; nothing personal is in it.")
    @APIResponse(
            responseCode = "200",
            description = "A file of any length, written while it is read.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response receipts(
            @Parameter(description = "First day of payment; 1 January when absent.")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "csv (the default) or xlsx.") @QueryParam("format")
                    String format) {
        CollectionQuery query = read(from, to, null, null);
        SheetFormat sheet = ReportDownload.format(format);
        return ReportDownload.of("recibos", sheet, out -> files.receipts(query, sheet, out));
    }

    @GET
    @Path("/collection/chart")
    @Produces(SVG)
    @Cache(noStore = true)
    @Operation(
            operationId = "drawCollection",
            summary = "What was collected, as a picture",
            description = "Bars, with title and a description that holds every figure.")
    @APIResponse(
            responseCode = "200",
            description = "SVG without script; at most 40 bars.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public Response chart(
            @Parameter(description = "First day of payment; 1 January when absent.")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; today when absent.") @QueryParam("to")
                    String to,
            @Parameter(description = "day, month (the default) or year.") @QueryParam("by")
                    String by,
            @Parameter(
                            description =
                                    "What to tell apart, by commas: levy (the default), entity,"
                                            + " municipality; or none.")
                    @QueryParam("group")
                    String group) {
        CollectionQuery query = read(from, to, by == null ? "year" : by, group);
        List<BarChart.Bar> bars = new ArrayList<>();
        collection.read(
                query,
                row -> {
                    if (bars.size() < MOST_BARS) {
                        bars.add(new BarChart.Bar(label(row), Math.max(0, row.amount())));
                    }
                });
        BarChart chart =
                new BarChart("Recaudo del " + query.from() + " al " + query.to(), "pesos", bars);
        return Response.ok(chart.svg()).build();
    }

    private CollectionQuery read(String from, String to, String by, String group) {
        return CollectionQuery.read(from, to, by, group, LocalDate.now(clock));
    }

    private static String label(CollectionRow row) {
        StringBuilder label = new StringBuilder(row.period());
        for (String each : new String[] {row.levy(), row.entityName(), row.municipality()}) {
            if (each != null) {
                label.append(' ').append(each);
            }
        }
        return label.toString();
    }
}
