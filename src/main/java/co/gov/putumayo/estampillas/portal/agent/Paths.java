package co.gov.putumayo.estampillas.portal.agent;

import co.gov.putumayo.estampillas.portal.Desks;
import java.util.UUID;

/** Addresses of the desk. */
final class Paths {

    static final String CALENDAR = Desks.ROOT + "/calendario";
    static final String DECLARATIONS = Desks.ROOT + "/declaraciones";
    static final String ONE = DECLARATIONS + "/{id}";

    static final String ROWS = "filas";
    static final String DEPOSITS = "consignaciones";
    static final String TABLE = "tabla";
    static final String REASONS = "razones";
    static final String SIGNATURE = "firma";
    static final String PAYMENT = "pago";
    static final String GOING = "va-a-su-banco";
    static final String RESULT = "resultado";
    static final String WAITING = "espera";

    private Paths() {}

    static String of(UUID id) {
        return DECLARATIONS + "/" + id;
    }

    static String of(UUID id, String part) {
        return of(id) + "/" + part;
    }
}
