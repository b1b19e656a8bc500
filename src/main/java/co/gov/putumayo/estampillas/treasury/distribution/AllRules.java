package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.Decimals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Every approved version of the rules, for auditors. */
@ApplicationScoped
public class AllRules {

    private final RuleRepository rules;

    AllRules(RuleRepository rules) {
        this.rules = rules;
    }

    /** A version of the rules; dates and fractions as text. */
    public record Version(
            String id,
            String legalAct,
            String validFrom,
            String proposedBy,
            String approvedBy,
            List<Share> shares) {}

    /** A part of a stamp. */
    public record Share(String levy, String fund, String share, String article) {}

    /** By their first day. */
    @Transactional
    public List<Version> all() {
        return rules.approved().stream().map(AllRules::version).toList();
    }

    private static Version version(RuleVersion version) {
        return new Version(
                version.id(),
                version.legalAct(),
                version.validFrom().toString(),
                version.proposedBy(),
                version.decidedBy(),
                version.shares().stream()
                        .map(
                                s ->
                                        new Share(
                                                s.levy(),
                                                s.fund(),
                                                Decimals.plain(s.share()),
                                                s.article()))
                        .toList());
    }
}
