package co.gov.putumayo.estampillas.portal.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.treasury.audit.BuildPack;
import co.gov.putumayo.estampillas.treasury.audit.PackPeriod;
import co.gov.putumayo.estampillas.treasury.report.CollectionQuery;
import co.gov.putumayo.estampillas.treasury.report.ReportFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same figures to take away: tables without row limit, and the auditor's pack. */
@Path(CollectionPages.ROOT)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class CollectionFiles {

    private static final String ZIP = "application/zip";

    private final ReportFiles files;
    private final BuildPack buildPack;
    private final Clock clock;

    CollectionFiles(ReportFiles files, BuildPack buildPack, Clock clock) {
        this.files = files;
        this.buildPack = buildPack;
        this.clock = clock;
    }

    @GET
    @Path("/recaudo.{format}")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Response collection(
            @PathParam("format") String format,
            @QueryParam(CollectionPages.FROM) String from,
            @QueryParam(CollectionPages.TO) String to,
            @QueryParam("group") String group) {
        SheetFormat sheet = formatOf(format);
        CollectionQuery query = CollectionQuery.read(from, to, null, group, LocalDate.now(clock));
        return file(
                "recaudo." + format, sheet.mediaType(), out -> files.collection(query, sheet, out));
    }

    @GET
    @Path("/recibos.{format}")
    @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Response receipts(
            @PathParam("format") String format,
            @QueryParam(CollectionPages.FROM) String from,
            @QueryParam(CollectionPages.TO) String to) {
        SheetFormat sheet = formatOf(format);
        CollectionQuery query = CollectionQuery.read(from, to, null, null, LocalDate.now(clock));
        return file(
                "recibos." + format, sheet.mediaType(), out -> files.receipts(query, sheet, out));
    }

    @GET
    @Path("/auditoria.zip")
    @Produces({ZIP, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Response pack(
            @QueryParam(CollectionPages.FROM) String from,
            @QueryParam(CollectionPages.TO) String to) {
        PackPeriod period = PackPeriod.read(from, to);
        return file(
                period.fileName(), ZIP, out -> buildPack.write(period.from(), period.to(), out));
    }

    private static SheetFormat formatOf(String extension) {
        return Arrays.stream(SheetFormat.values())
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    private static Response file(String name, String mediaType, StreamingOutput content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
