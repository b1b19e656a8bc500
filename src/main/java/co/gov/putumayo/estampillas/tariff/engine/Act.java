package co.gov.putumayo.estampillas.tariff.engine;

import co.gov.putumayo.estampillas.shared.EntityType;

/**
 * An act whose data were checked.
 *
 * @param contractType null unless a contract
 * @param value whole pesos of the value that the type needs; null if it needs none
 * @param fee of the procedure or service; null for other acts
 * @param quantity times the fee is charged; 1 for other acts
 */
public record Act(
        ActType type,
        EntityType entityType,
        ContractType contractType,
        boolean addition,
        Long value,
        Fee fee,
        int quantity) {

    public Act {
        if (type.needsContractType() != (contractType != null)
                || type.valueKind().isPresent() != (value != null)
                || (type.needsFee() || type.needsProcedure()) != (fee != null)
                || (addition && type != ActType.CONTRACT)
                || quantity < 1) {
            throw new IllegalArgumentException("Not a " + type.code());
        }
    }
}
