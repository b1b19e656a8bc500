package co.gov.putumayo.estampillas.declaration.upload;

import co.gov.putumayo.estampillas.declaration.draft.DraftRows;
import co.gov.putumayo.estampillas.declaration.draft.RowRequest;
import co.gov.putumayo.estampillas.declaration.draft.RowRules;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.shared.sheet.SheetErrors;
import co.gov.putumayo.estampillas.shared.sheet.SheetFormat;
import co.gov.putumayo.estampillas.shared.sheet.SheetLimits;
import co.gov.putumayo.estampillas.shared.sheet.SheetReader;
import co.gov.putumayo.estampillas.shared.sheet.SheetRow;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a table and judges its rows by the rules for rows by hand, cell by cell. */
public final class TableRows {

    private static final String MINUS = "-";

    private TableRows() {}

    /**
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 400 when it cannot be
     *     read, 413 when it has too many rows, 422 without its columns
     */
    public static List<SheetRow> of(SheetFormat format, InputStream table) {
        List<SheetRow> rows = new ArrayList<>();
        new SheetReader(UploadColumns.SHEET, SheetLimits.ofRows(DraftRows.MAX_MANUAL))
                .read(format, table, rows::add);
        return rows;
    }

    /**
     * @param errors hears of every cell that is wrong, once for each cell
     */
    static List<DeclarationRow.Manual> read(
            List<SheetRow> rows, RowRules rules, SheetErrors errors) {
        List<DeclarationRow.Manual> read = new ArrayList<>();
        for (SheetRow row : rows) {
            SheetErrors ofRow = new SheetErrors();
            RowRequest request = request(row, ofRow);
            Set<String> told = new HashSet<>();
            ofRow.kept()
                    .forEach(
                            error -> {
                                told.add(error.column());
                                errors.add(row, error.column(), error.reason(), error.fix());
                            });
            rules.read(
                            request,
                            (field, code, reason, fix) -> {
                                String column = UploadColumns.OF_FIELD.get(field);
                                if (told.add(column)) {
                                    errors.add(row, column, reason, fix);
                                }
                            })
                    .ifPresent(read::add);
        }
        return read;
    }

    private static RowRequest request(SheetRow row, SheetErrors errors) {
        return new RowRequest(
                type(row.text(UploadColumns.TYPE)),
                row.text(UploadColumns.LEVY).toLowerCase(Locale.ROOT),
                row.text(UploadColumns.DOCUMENT),
                row.date(UploadColumns.DATE, errors).map(LocalDate::toString).orElse(null),
                row.text(UploadColumns.TAXPAYER),
                row.text(UploadColumns.NAME),
                pesos(row, UploadColumns.BASE, errors),
                pesos(row, UploadColumns.AMOUNT, errors),
                row.text(UploadColumns.SUPPORT),
                row.text(UploadColumns.NOTE));
    }

    /** "Operación", "operacion" or OPERATION. */
    private static String type(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return UploadColumns.TYPES.getOrDefault(plain, text.toUpperCase(Locale.ROOT));
    }

    /** Adjustments may go down: the sign is read here, the figure by the table. */
    private static BigDecimal pesos(SheetRow row, String column, SheetErrors errors) {
        String text = row.text(column);
        boolean negative = text.startsWith(MINUS);
        Map<String, String> cells = new HashMap<>(row.cells());
        if (negative) {
            cells.put(column, text.substring(1).strip());
        }
        return new SheetRow(row.number(), cells)
                .pesos(column, errors)
                .map(BigDecimal::valueOf)
                .map(value -> negative ? value.negate() : value)
                .orElse(null);
    }
}
