package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the contract's first liquidation, from which hang its additions and, when its amount is
 * undetermined, its further payments (art. 294 par.).
 */
@ApplicationScoped
class FirstLiquidations {

    /** The only type of act that has additions. */
    static final String CONTRACT = "contract";

    private static final String LAW = "294 par.";
    private static final String POINTER = "/firstLiquidation";
    private static final Pattern NUMBER = Pattern.compile("L-\\d{4}-\\d{7,12}");

    private final LiquidationRepository repository;

    FirstLiquidations(LiquidationRepository repository) {
        this.repository = repository;
    }

    /**
     * @param named number the client gave, or null to look it up
     * @return null when the act adds to no contract, when its contract is older than this service,
     *     when it is the first payment, and when something was added to {@code violations}
     */
    Liquidation find(
            String named,
            ActRequest act,
            boolean undetermined,
            String entityNit,
            Taxpayer taxpayer,
            Violations violations) {
        boolean hangs = isAddition(act) || undetermined;
        checkUndetermined(act, undetermined, violations);
        if (named != null && !hangs) {
            violations.add(
                    POINTER,
                    "only-for-additions",
                    "Solo la adición de un contrato y el pago de uno de cuantía indeterminada"
                            + " nombran la primera liquidación.");
        }
        if (!hangs || entityNit == null || act == null || act.number() == null) {
            return null;
        }
        if (named == null) {
            return taxpayer == null
                    ? null
                    : earliest(entityNit, act.number(), undetermined, taxpayer);
        }
        Liquidation first = byNumber(named, entityNit, act.number(), undetermined);
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

    private static void checkUndetermined(
            ActRequest act, boolean undetermined, Violations violations) {
        if (!undetermined || act == null) {
            return;
        }
        if (!CONTRACT.equals(act.type())) {
            violations.add(
                    "/undeterminedAmount",
                    "only-for-contracts",
                    "Solo un contrato puede ser de cuantía indeterminada.",
                    LAW);
        } else if (isAddition(act)) {
            violations.add(
                    "/act/addition",
                    "not-with-undetermined-amount",
                    "Un contrato de cuantía indeterminada no tiene adiciones: se liquida cada pago.",
                    LAW);
        }
    }

    /** Payments liquidated at once wait for each other: the second finds the first. */
    private Liquidation earliest(
            String entityNit, String actNumber, boolean undetermined, Taxpayer taxpayer) {
        if (undetermined) {
            repository.lockContract(entityNit, actNumber);
        }
        return repository
                .earliestOfContract(entityNit, actNumber, undetermined, taxpayer.id())
                .orElse(null);
    }

    private Liquidation byNumber(
            String named, String entityNit, String actNumber, boolean undetermined) {
        String number = named.strip().toUpperCase(Locale.ROOT);
        return NUMBER.matcher(number).matches()
                ? repository.contract(number, entityNit, actNumber, undetermined).orElse(null)
                : null;
    }
}
