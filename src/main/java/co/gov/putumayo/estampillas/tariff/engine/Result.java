package co.gov.putumayo.estampillas.tariff.engine;

import co.gov.putumayo.estampillas.shared.EntityType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** Answer of the engine; lines and stamps in the order of the statute. */
public record Result(List<Line> lines, List<NotApplied> notApplied, List<Note> notes) {

    /** Pesos: the sum of the rounded lines, never rounded itself. */
    public long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    /**
     * A levy owed.
     *
     * @param fee null for stamps
     * @param rate fraction of the base; for a fee, units of it
     * @param exact pesos before the rounding to the thousand
     * @param amount pesos rounded to the thousand
     */
    public record Line(
            Levy levy,
            Fee fee,
            Base base,
            BigDecimal rate,
            int quantity,
            BigDecimal exact,
            long amount,
            String ordinance,
            String article) {

        /** For showing: to ten decimals. */
        public BigDecimal exactShown() {
            return exact.setScale(Base.SHOWN_DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /**
     * A stamp not owed.
     *
     * @param entityTypes those it taxes; only with {@link Reason#OTHER_ENTITIES}
     * @param contractTypes those it taxes or excludes; only with the reasons on contracts
     */
    public record NotApplied(
            Levy levy,
            Reason reason,
            Set<EntityType> entityTypes,
            Set<ContractType> contractTypes,
            String article) {}

    /** Why a stamp is not owed. */
    public enum Reason {
        /** It taxes no act of this type. */
        OTHER_ACTS,
        /** It taxes such acts of other entities only. */
        OTHER_ENTITIES,
        /** It taxes contracts of other types only. */
        OTHER_CONTRACTS,
        /** It taxes contracts of every type but some. */
        EXCLUDED_CONTRACT
    }

    /**
     * Something to know.
     *
     * @param rate of the contribution it tells of, or null
     */
    public record Note(NoteCode code, BigDecimal rate, String article) {}
}
