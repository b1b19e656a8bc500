package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Batches for pages: a table goes in, its progress and verdicts come out. */
@ApplicationScoped
public class VerifyBatch {

    private final BatchIntake intake;
    private final StartBatch startBatch;
    private final ReadBatch readBatch;

    VerifyBatch(BatchIntake intake, StartBatch startBatch, ReadBatch readBatch) {
        this.intake = intake;
        this.startBatch = startBatch;
        this.readBatch = readBatch;
    }

    /**
     * How far a batch is.
     *
     * @param rows verdicts of the first rows, in Spanish
     */
    public record Progress(
            UUID id, boolean finished, int rowCount, int doneCount, List<Row> rows) {}

    /** A verdict in the words of a page. */
    public record Row(int row, String code, String result, String receipt, String reason) {}

    /**
     * @param excel whether it is a workbook; else CSV
     * @return the batch, to ask for with {@link #progress}
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 400 unreadable, 403 no
     *     entity, 413 too long, 422 nothing to verify or a column missing
     */
    public UUID start(boolean excel, InputStream table) {
        String type = excel ? SheetFormat.XLSX_TYPE : SheetFormat.CSV_TYPE;
        try {
            return startBatch.start(intake.read(type, table)).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 404 unknown or another
     *     entity's
     */
    public Progress progress(UUID id) {
        BatchView view = readBatch.view(id);
        List<Row> rows =
                readBatch.lines(id, new PageRequest(PageRequest.MAX_LIMIT, "")).stream()
                        .map(line -> row(line.verdict()))
                        .toList();
        return new Progress(
                id,
                view.status() == BatchView.Status.DONE,
                view.rowCount(),
                view.doneCount(),
                rows);
    }

    private static Row row(BatchVerdict verdict) {
        return new Row(
                verdict.row(),
                verdict.code(),
                verdict.result().title(),
                verdict.receipt() == null ? "" : verdict.receipt().number(),
                verdict.error() == null ? "" : verdict.error().reason());
    }
}
