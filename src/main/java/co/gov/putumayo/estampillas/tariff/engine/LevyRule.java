package co.gov.putumayo.estampillas.tariff.engine;

import co.gov.putumayo.estampillas.shared.EntityType;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A row of the table of a stamp or contribution.
 *
 * @param entityTypes empty means any
 * @param contractTypes empty means any but {@code exceptContractTypes}
 * @param rate fraction or multiple of the base
 */
public record LevyRule(
        String levy,
        ActType actType,
        Set<EntityType> entityTypes,
        Set<ContractType> contractTypes,
        Set<ContractType> exceptContractTypes,
        BaseKind base,
        BigDecimal rate,
        String ordinance,
        String article) {

    public LevyRule {
        entityTypes = Set.copyOf(entityTypes);
        contractTypes = Set.copyOf(contractTypes);
        exceptContractTypes = Set.copyOf(exceptContractTypes);
    }

    boolean taxes(Act act) {
        return actType == act.type()
                && taxesEntity(act.entityType())
                && taxesContract(act.contractType());
    }

    public boolean taxesEntity(EntityType type) {
        return entityTypes.isEmpty() || entityTypes.contains(type);
    }

    /**
     * @param type null for acts that are not contracts
     */
    public boolean taxesContract(ContractType type) {
        return type == null
                || (!exceptContractTypes.contains(type)
                        && (contractTypes.isEmpty() || contractTypes.contains(type)));
    }
}
