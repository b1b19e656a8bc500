package co.gov.putumayo.estampillas.declaration.upload;

import co.gov.putumayo.estampillas.shared.sheet.SheetColumn;
import java.util.List;
import java.util.Map;

/** Columns of the table, in the order of the template. */
final class UploadColumns {

    static final String TYPE = "tipo";
    static final String LEVY = "estampilla";
    static final String DOCUMENT = "documento";
    static final String DATE = "fecha";
    static final String TAXPAYER = "nit_tercero";
    static final String NAME = "nombre_tercero";
    static final String BASE = "base";
    static final String AMOUNT = "valor";
    static final String SUPPORT = "soporte";
    static final String NOTE = "nota";

    static final List<String> HEADER =
            List.of(TYPE, LEVY, DOCUMENT, DATE, TAXPAYER, NAME, BASE, AMOUNT, SUPPORT, NOTE);

    static final List<SheetColumn> SHEET =
            List.of(
                    SheetColumn.required(TYPE, "type"),
                    SheetColumn.required(LEVY, "levy"),
                    SheetColumn.required(DOCUMENT, "contrato", "documentNumber"),
                    SheetColumn.required(DATE, "documentDate"),
                    SheetColumn.optional(TAXPAYER, "nit", "taxpayerDocument"),
                    SheetColumn.optional(NAME, "tercero", "taxpayerName"),
                    SheetColumn.required(BASE, "base gravable"),
                    SheetColumn.required(AMOUNT, "amount"),
                    SheetColumn.required(SUPPORT, "support"),
                    SheetColumn.optional(NOTE, "razon", "note"));

    /** Column of each field of a row. */
    static final Map<String, String> OF_FIELD =
            Map.of(
                    "type", TYPE,
                    "levy", LEVY,
                    "documentNumber", DOCUMENT,
                    "documentDate", DATE,
                    "taxpayerDocument", TAXPAYER,
                    "taxpayerName", NAME,
                    "base", BASE,
                    "amount", AMOUNT,
                    "support", SUPPORT,
                    "note", NOTE);

    /** As filers write the types, besides their codes. */
    static final Map<String, String> TYPES =
            Map.of(
                    "operacion", "OPERATION",
                    "adicion", "ADDITION",
                    "ajuste", "ADJUSTMENT",
                    "exceso", "EXCESS",
                    "rescindido", "RESCINDED");

    private UploadColumns() {}
}
