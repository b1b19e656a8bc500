package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Shares the income of stamps among their funds, at once with the entry that brings it: each
 * receipt keeps the proportions and rules of its day of payment, and a refund can undo them.
 */
@ApplicationScoped
public class Distribute {

    /** Kind of the entries that distribute; their identifier is that of the income's source. */
    public static final String KIND = "distribution";

    private final RuleRepository rules;
    private final Funds funds;
    private final PostEntry postEntry;

    Distribute(RuleRepository rules, Funds funds, PostEntry postEntry) {
        this.rules = rules;
        this.funds = funds;
        this.postEntry = postEntry;
    }

    /** Where the distribution of some income is posted. */
    public static LedgerEntry.Source sourceOf(LedgerEntry.Source income) {
        return LedgerEntry.Source.of(KIND, income.kind() + "/" + income.id());
    }

    /**
     * By the rules in force on the day. Does nothing for levies that are no stamps.
     *
     * @param income source of the entry that credited the stamps
     * @param amounts pesos of each levy; negative where a correction lowers it
     * @throws IllegalStateException when no rules were in force
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void distribute(
            LedgerEntry.Source income,
            LocalDate day,
            Map<String, BigDecimal> amounts,
            String description,
            String actor) {
        RuleVersion version =
                rules.inForceOn(day)
                        .orElseThrow(
                                () -> new IllegalStateException("No distribution rules on " + day));
        Shares shares = Shares.of(version.shares());
        Map<String, Fund> known = funds.byCode();
        LedgerEntry entry =
                LedgerEntry.of(sourceOf(income), day, description, actor).underRules(version.id());
        for (Map.Entry<String, BigDecimal> each : amounts.entrySet()) {
            String levy = each.getKey();
            if (!shares.covers(levy)) {
                continue;
            }
            entry = entry.debit(Account.stamp(levy), levy, each.getValue());
            for (Map.Entry<String, BigDecimal> part :
                    shares.split(levy, each.getValue()).entrySet()) {
                Account fund = known.get(part.getKey()).account();
                entry = entry.credit(fund, levy, part.getValue());
            }
        }
        if (!entry.lines().isEmpty()) {
            postEntry.post(entry);
        }
    }
}
