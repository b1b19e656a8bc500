package co.gov.putumayo.estampillas.tariff.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything of one tariff version.
 *
 * @param levies in the order of the statute
 * @param fees in the order of the statute
 */
public record Tariff(
        TariffVersion version, List<Levy> levies, List<LevyRule> rules, List<Fee> fees) {

    public Tariff {
        levies = levies.stream().sorted(Comparator.comparingInt(Levy::position)).toList();
        rules = List.copyOf(rules);
        fees = List.copyOf(fees);
    }

    public Optional<Fee> fee(String code) {
        return fees.stream().filter(fee -> fee.code().equals(code)).findFirst();
    }

    public List<LevyRule> rulesOf(Levy levy) {
        return rules.stream().filter(rule -> rule.levy().equals(levy.code())).toList();
    }

    public List<Fee> feesOf(Levy levy) {
        return fees.stream().filter(fee -> fee.family().levy().equals(levy.code())).toList();
    }

    /** Annual values without which the act cannot be assessed. */
    public Set<AnnualUnit> unitsFor(Act act) {
        Stream<AnnualUnit> ofStamps =
                levies.stream()
                        .filter(levy -> levy.kind() == Levy.Kind.STAMP)
                        .map(levy -> ruleFor(levy, act))
                        .flatMap(Optional::stream)
                        .map(rule -> rule.base().unit())
                        .flatMap(Optional::stream);
        Stream<AnnualUnit> ofFee = Stream.ofNullable(act.fee()).map(fee -> AnnualUnit.UVT);
        return Stream.concat(ofStamps, ofFee).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws IllegalStateException when two rules of the levy tax the act: nobody may choose one
     */
    Optional<LevyRule> ruleFor(Levy levy, Act act) {
        LevyRule found = null;
        for (LevyRule rule : rules) {
            if (rule.levy().equals(levy.code()) && rule.taxes(act)) {
                if (found != null) {
                    throw new IllegalStateException(
                            version.id() + " taxes an act twice with " + levy.code());
                }
                found = rule;
            }
        }
        return Optional.ofNullable(found);
    }
}
