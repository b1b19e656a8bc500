package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.sheet.CellError;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be said of rows without looking for their receipts. */
final class BatchRules {

    private BatchRules() {}

    /** The verdicts of rows that are wrong by themselves, by position. */
    static Map<Integer, BatchVerdict> wrong(List<BatchRow> rows) {
        Map<String, Integer> firstRow = new HashMap<>();
        Map<Integer, BatchVerdict> verdicts = new LinkedHashMap<>();
        for (BatchRow row : rows) {
            Optional<CheckedCode> code = CheckedCode.parse(row.code());
            if (code.isEmpty()) {
                verdicts.put(row.position(), unreadable(row));
                continue;
            }
            Integer before = firstRow.putIfAbsent(code.get().compact(), row.rowNumber());
            if (before != null) {
                verdicts.put(row.position(), repeated(row, code.get(), before));
            }
        }
        return verdicts;
    }

    private static BatchVerdict unreadable(BatchRow row) {
        String reason =
                row.code().isEmpty()
                        ? "Falta el código de verificación."
                        : "No es un código de verificación: algún carácter está mal.";
        return BatchVerdict.wrong(
                row,
                row.code(),
                BatchResult.INVALID,
                new CellError(
                        row.rowNumber(),
                        BatchColumns.CODE,
                        reason,
                        "Cópielo del recibo: diecisiete letras y números en grupos de cuatro."));
    }

    private static BatchVerdict repeated(BatchRow row, CheckedCode code, int before) {
        return BatchVerdict.wrong(
                row,
                code.display(),
                BatchResult.REPEATED,
                new CellError(
                        row.rowNumber(),
                        BatchColumns.CODE,
                        "Este recibo ya está en la fila " + before + ".",
                        "Un recibo sirve una sola vez (art. 298-3): quite una de las filas."));
    }
}
