package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.treasury.ledger.Account;
import co.gov.putumayo.estampillas.treasury.ledger.AccountKind;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostEntry;
import co.gov.putumayo.estampillas.treasury.ledger.PostedEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Takes money back from the funds to refund it, in the proportions of the day of payment, whatever
 * rules are in force by now.
 */
@ApplicationScoped
public class UndoDistribution {

    /** Kind of the entries that undo; their identifier is that of the refund's source. */
    public static final String KIND = "distribution-undone";

    private final PostedEntries posted;
    private final PostEntry postEntry;

    UndoDistribution(PostedEntries posted, PostEntry postEntry) {
        this.posted = posted;
        this.postEntry = postEntry;
    }

    /**
     * @param cause source of the refund
     * @param income source of the entry that credited the stamps
     * @param day on which the refund counts
     * @param amounts pesos of each levy to take back; levies never distributed are left alone
     * @throws IllegalStateException when the income was never distributed, or less than asked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undo(
            LedgerEntry.Source cause,
            LedgerEntry.Source income,
            LocalDate day,
            Map<String, BigDecimal> amounts,
            String description,
            String actor) {
        PostedEntries.View done =
                posted.find(Distribute.sourceOf(income))
                        .orElseThrow(
                                () -> new IllegalStateException(income + " is not distributed"));
        LedgerEntry entry =
                LedgerEntry.of(
                                LedgerEntry.Source.of(KIND, cause.kind() + "/" + cause.id()),
                                day,
                                description,
                                actor)
                        .underRules(done.ruleVersion());
        for (Map.Entry<String, BigDecimal> each : amounts.entrySet()) {
            String levy = each.getKey();
            List<LedgerEntry.Line> parts = partsOf(done, levy);
            if (parts.isEmpty()) {
                continue;
            }
            List<BigDecimal> weights = parts.stream().map(p -> p.amount().negate()).toList();
            BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (each.getValue().compareTo(whole) > 0) {
                throw new IllegalStateException("More of " + levy + " than " + income + " brought");
            }
            List<BigDecimal> back = LargestRemainder.split(each.getValue(), weights);
            for (int i = 0; i < parts.size(); i++) {
                entry = entry.debit(parts.get(i).account(), levy, back.get(i));
            }
            entry = entry.credit(Account.stamp(levy), levy, each.getValue());
        }
        if (!entry.lines().isEmpty()) {
            postEntry.post(entry);
        }
    }

    /** The credits of the funds. */
    private static List<LedgerEntry.Line> partsOf(PostedEntries.View done, String levy) {
        return done.lines().stream()
                .filter(line -> levy.equals(line.levy()))
                .filter(line -> line.account().kind() != AccountKind.STAMP)
                .toList();
    }
}
