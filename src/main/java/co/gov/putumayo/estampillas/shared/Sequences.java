package co.gov.putumayo.estampillas.shared;

import jakarta.persistence.EntityManager;

/** Numbers that grow, one for each thing that people call by its number. */
public final class Sequences {

    private static final String NEXT = "select nextval(cast(? as regclass))";

    private Sequences() {}

    /** The next number of a sequence. */
    public static long next(EntityManager database, String sequence) {
        return PlainSql.first(database, NEXT, row -> row.getLong(1), sequence).orElseThrow();
    }
}
