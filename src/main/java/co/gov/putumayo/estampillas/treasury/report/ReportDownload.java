package co.gov.putumayo.estampillas.treasury.report;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.FieldError;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** Answers with a report as a file. */
public final class ReportDownload {

    private ReportDownload() {}

    /**
     * @param format as in the query; null for CSV
     * @throws ProblemException 400 when it is neither csv nor xlsx
     */
    public static SheetFormat format(String format) {
        for (SheetFormat each : SheetFormat.values()) {
            if (each.extension().equals(format == null ? "csv" : format.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw ProblemException.of(ErrorCode.INVALID_REQUEST)
                .withErrors(
                        List.of(
                                new FieldError(
                                        "query:format", "unknown", "Use csv o xlsx.", null)));
    }

    /**
     * @param name without extension
     * @param rows written while the answer is sent
     */
    public static Response of(String name, SheetFormat format, StreamingOutput rows) {
        return Response.ok(rows, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=" + name + "." + format.extension())
                .build();
    }
}
