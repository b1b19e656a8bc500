package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.Decimals;
import java.math.BigDecimal;

/** How values are written where a cell holds text. */
final class CellText {

    private CellText() {}

    static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "sí" : "no";
        }
        return value instanceof BigDecimal number ? Decimals.plain(number) : value.toString();
    }
}
