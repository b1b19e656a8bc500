package co.gov.putumayo.estampillas.shared;

import jakarta.persistence.EntityManager;

/** Numbers that grow, one for each thing that people call by its number. */
public final class Sequences {

    private Sequences() {}

    /**
     * The next number of a sequence. Without naming the class of the result: Hibernate keeps a plan
     * for each such query, finds none of them again, and compares them all each time.
     */
    public static long next(EntityManager database, String sequence) {
        return ((Number)
                        database.createNativeQuery("select nextval(cast(:sequence as regclass))")
                                .setParameter("sequence", sequence)
                                .getSingleResult())
                .longValue();
    }
}
