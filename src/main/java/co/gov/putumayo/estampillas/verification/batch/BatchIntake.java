package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetLimits;
import co.gov.putumayo.estampillas.shared.sheet.SheetReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the receipts of a batch out of a request's body. */
@Singleton
class BatchIntake {

    static final int MOST_ROWS = 5000;

    private static final String RECEIPTS = "/receipts";

    private final ObjectMapper json;

    BatchIntake(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws ProblemException 400 unreadable, 413 too long a table, 422 nothing to verify or a
     *     column missing
     * @throws IOException the connection broke, or the body is no JSON of this shape, which is
     *     answered 400
     */
    List<BatchItem> read(String contentType, InputStream body) throws IOException {
        Optional<SheetFormat> table = SheetFormat.of(contentType);
        List<BatchItem> items = table.isPresent() ? rows(table.get(), body) : list(body);
        requireSome(items);
        return items;
    }

    private static List<BatchItem> rows(SheetFormat format, InputStream body) {
        List<BatchItem> items = new ArrayList<>();
        new SheetReader(BatchColumns.SHEET, SheetLimits.ofRows(MOST_ROWS))
                .read(
                        format,
                        body,
                        row ->
                                items.add(
                                        new BatchItem(
                                                row.number(),
                                                row.text(BatchColumns.CODE),
                                                row.text(BatchColumns.CHECK))));
        return items;
    }

    private List<BatchItem> list(InputStream body) throws IOException {
        BatchRequest request = json.readValue(body, BatchRequest.class);
        if (request == null) {
            throw ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        List<BatchRequest.Item> given = request.receipts() == null ? List.of() : request.receipts();
        List<BatchItem> items = new ArrayList<>();
        for (BatchRequest.Item item : given) {
            int row = items.size() + 1;
            items.add(
                    item == null
                            ? new BatchItem(row, null, null)
                            : new BatchItem(row, item.code(), item.check()));
        }
        return items;
    }

    private static void requireSome(List<BatchItem> items) {
        Violations violations = new Violations();
        if (items.isEmpty()) {
            violations.add(RECEIPTS, "required", "Escriba al menos un recibo.");
        } else if (items.size() > MOST_ROWS) {
            violations.add(
                    RECEIPTS, "too-many", "Se verifican hasta " + MOST_ROWS + " recibos a la vez.");
        }
        violations.throwIfAny();
    }
}
