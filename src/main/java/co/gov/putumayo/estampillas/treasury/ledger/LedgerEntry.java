package co.gov.putumayo.estampillas.treasury.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry to be posted. Build it line by line: {@code LedgerEntry.of(…).debit(…).credit(…)}.
 *
 * @param source what moved the money; posted once, however often it is asked
 * @param bookedOn day of the movement in Bogotá, by the bank's clock (art. 572)
 * @param description Spanish, nothing personal
 * @param actor subject of a person, or part of this service
 * @param ruleVersion version of the distribution rules applied, or null
 * @param lines debits positive, credits negative, in pesos
 */
public record LedgerEntry(
        Source source,
        LocalDate bookedOn,
        String description,
        String actor,
        String ruleVersion,
        List<Line> lines) {

    /**
     * What an entry comes from.
     *
     * @param kind lower case with hyphens, such as {@code receipt}
     * @param id unique within the kind, printable ASCII
     */
    public record Source(String kind, String id) {

        public static Source of(String kind, Object id) {
            return new Source(kind, id.toString());
        }
    }

    /**
     * @param levy whose money moves; null when it is of none in particular
     */
    public record Line(Account account, String levy, BigDecimal amount) {}

    public static LedgerEntry of(
            Source source, LocalDate bookedOn, String description, String actor) {
        return new LedgerEntry(source, bookedOn, description, actor, null, List.of());
    }

    public LedgerEntry debit(Account account, long pesos) {
        return debit(account, null, BigDecimal.valueOf(pesos));
    }

    public LedgerEntry credit(Account account, long pesos) {
        return credit(account, null, BigDecimal.valueOf(pesos));
    }

    public LedgerEntry debit(Account account, String levy, BigDecimal pesos) {
        return with(new Line(account, levy, pesos));
    }

    public LedgerEntry credit(Account account, String levy, BigDecimal pesos) {
        return with(new Line(account, levy, pesos.negate()));
    }

    public LedgerEntry underRules(String version) {
        return new LedgerEntry(source, bookedOn, description, actor, version, lines);
    }

    /** A line of nothing moves nothing and is left out. */
    public LedgerEntry with(Line line) {
        return line.amount().signum() == 0
                ? this
                : new LedgerEntry(
                        source,
                        bookedOn,
                        description,
                        actor,
                        ruleVersion,
                        Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    BigDecimal balance() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
