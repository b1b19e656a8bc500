package co.gov.putumayo.estampillas.treasury.refund;

import java.util.List;
import java.util.Map;

/**
 * What was found to be owed back.
 *
 * @param amount pesos
 * @param lines pesos by levy; none for money that never became a receipt
 * @param setOffs part of the amount
 * @param knownDebt pesos of overdue debts that the service knew then
 */
public record RefundDecision(
        String grounds,
        long amount,
        Map<String, Long> lines,
        List<SetOff> setOffs,
        long knownDebt) {

    /** Pesos of debts that the service knew. */
    public long knownSetOff() {
        return setOffs.stream().filter(SetOff::paysDeclaration).mapToLong(SetOff::amount).sum();
    }

    public long setOff() {
        return setOffs.stream().mapToLong(SetOff::amount).reduce(0, Math::addExact);
    }
}
