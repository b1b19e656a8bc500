package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the contract's first liquidation, from which an addition hangs. */
@ApplicationScoped
class FirstLiquidations {

    /** The only type of act that has additions. */
    static final String CONTRACT = "contract";

    private static final String POINTER = "/firstLiquidation";
    private static final Pattern NUMBER = Pattern.compile("L-\\d{4}-\\d{7,12}");

    private final LiquidationRepository repository;

    FirstLiquidations(LiquidationRepository repository) {
        this.repository = repository;
    }

    /**
     * @param named number the client gave, or null to look it up
     * @return null when the act adds to no contract, when its contract is older than this service,
     *     and when something was added to {@code violations}
     */
    Liquidation find(
            String named,
            ActRequest act,
            String entityNit,
            Taxpayer taxpayer,
            Violations violations) {
        boolean addition = isAddition(act);
        if (named != null && !addition) {
            violations.add(
                    POINTER,
                    "only-for-additions",
                    "Solo la adición de un contrato nombra la primera liquidación.");
        }
        if (!addition || entityNit == null || act.number() == null) {
            return null;
        }
        if (named == null) {
            return taxpayer == null
                    ? null
                    : repository
                            .earliestOfContract(entityNit, act.number(), taxpayer.id())
                            .orElse(null);
        }
        Liquidation first = byNumber(named, entityNit, act.number());
        if (first == null) {
            // One text for unknown and foreign: numbers are consecutive and must reveal nothing.
            violations.add(
                    POINTER,
                    "not-first-of-contract",
                    "Ese número no es la primera liquidación de este contrato en esta entidad.");
        }
        return first;
    }

    static boolean isAddition(ActRequest act) {
        return act != null && CONTRACT.equals(act.type()) && Boolean.TRUE.equals(act.addition());
    }

    private Liquidation byNumber(String named, String entityNit, String actNumber) {
        String number = named.strip().toUpperCase(Locale.ROOT);
        return NUMBER.matcher(number).matches()
                ? repository.contract(number, entityNit, actNumber).orElse(null)
                : null;
    }
}
