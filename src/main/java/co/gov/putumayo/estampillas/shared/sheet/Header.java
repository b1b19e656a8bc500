package co.gov.putumayo.estampillas.shared.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a table is which. */
final class Header {

    private final Map<Integer, String> names = new LinkedHashMap<>();

    /** Refuses a header that lacks a required column or has one twice. */
    Header(int row, List<String> titles, List<SheetColumn> wanted) {
        Map<String, Integer> firstAt = new HashMap<>();
        SheetErrors errors = new SheetErrors();
        for (SheetColumn column : wanted) {
            find(row, titles, column, firstAt, errors);
        }
        errors.throwIfAny();
    }

    private void find(
            int row,
            List<String> titles,
            SheetColumn column,
            Map<String, Integer> firstAt,
            SheetErrors errors) {
        Set<String> keys = column.keys();
        for (int i = 0; i < titles.size(); i++) {
            if (!keys.contains(SheetColumn.key(titles.get(i)))) {
                continue;
            }
            if (firstAt.putIfAbsent(column.name(), i) != null) {
                errors.add(
                        row,
                        column.name(),
                        "La columna está repetida.",
                        "Deje una sola columna con ese título.");
                return;
            }
            names.put(i, column.name());
        }
        if (column.required() && !firstAt.containsKey(column.name())) {
            errors.add(
                    row,
                    column.name(),
                    "Falta la columna.",
                    "Ponga los títulos de las columnas en la primera fila.");
        }
    }

    /** The cells of the wanted columns that hold text. */
    SheetRow row(int number, List<String> texts) {
        Map<String, String> cells = new HashMap<>();
        names.forEach(
                (index, name) -> {
                    String text = index < texts.size() ? texts.get(index) : "";
                    if (!text.isEmpty()) {
                        cells.put(name, text);
                    }
                });
        return new SheetRow(number, cells);
    }
}
