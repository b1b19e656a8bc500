package co.gov.putumayo.estampillas.verification.batch;

import co.gov.putumayo.estampillas.shared.sheet.SheetColumn;
import java.util.List;

/** What a row of a batch is made of, in tables and in JSON. */
final class BatchColumns {

    /** Verification code; "code" in JSON. */
    static final String CODE = "codigo";

    /** End of the payer's document; "check" in JSON. */
    static final String CHECK = "documento";

    static final List<SheetColumn> SHEET =
            List.of(
                    SheetColumn.required(CODE, "código de verificación", "code"),
                    SheetColumn.optional(
                            CHECK, "últimos cuatro del documento", "documento check", "check"));

    private BatchColumns() {}
}
