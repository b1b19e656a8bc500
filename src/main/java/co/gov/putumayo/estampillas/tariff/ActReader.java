package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.engine.Act;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Turns an act as clients describe it into one the engine takes, or says all that is wrong. */
@Singleton
class ActReader {

    private final TariffTexts texts;

    ActReader(TariffTexts texts) {
        this.texts = texts;
    }

    /**
     * @return empty when something was added to {@code violations}
     */
    Optional<Act> read(ActRequest request, Tariff tariff, Violations violations) {
        if (request == null) {
            violations.add("/act", "required", texts.get("error.act.required"));
            return Optional.empty();
        }
        ActErrors errors = new ActErrors(texts, violations);
        Optional<ActType> type = type(request, errors);
        // A field out of place is told as such; what else is wrong with it does not matter.
        type.ifPresent(known -> refuseOthersFields(request, known, errors));
        Optional<EntityType> entity = entityType(request, type, errors);
        Optional<ContractType> contract = contractType(request, type, errors);
        Optional<Long> value = new ValueReader(errors).read(request.value(), type);
        Optional<Fee> fee = new FeeReader(tariff, errors).read(request, type);
        int quantity = quantity(request, errors);
        errors.text("/act/number", request.number(), ActErrors.NUMBER_LENGTH);
        errors.text("/act/description", request.description(), ActErrors.DESCRIPTION_LENGTH);
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new Act(
                                type.orElseThrow(),
                                entity.orElseThrow(),
                                contract.orElse(null),
                                Boolean.TRUE.equals(request.addition()),
                                value.orElse(null),
                                fee.orElse(null),
                                quantity));
    }

    private static Optional<ActType> type(ActRequest request, ActErrors errors) {
        if (isMissing(request.type())) {
            errors.add("type", "required", "291", errors.list(ActType.values(), ActType::code));
            return Optional.empty();
        }
        Optional<ActType> type = ActType.of(request.type());
        if (type.isEmpty()) {
            errors.add("type", "unknown", "291", errors.list(ActType.values(), ActType::code));
        }
        return type;
    }

    private static void refuseOthersFields(ActRequest request, ActType type, ActErrors errors) {
        errors.refuseIf(
                !type.needsContractType() && request.contractType() != null, "contractType");
        errors.refuseIf(
                type != ActType.CONTRACT && Boolean.TRUE.equals(request.addition()), "addition");
        errors.refuseIf(type.valueKind().isEmpty() && request.value() != null, "value");
        errors.refuseIf(!type.needsProcedure() && request.procedure() != null, "procedure");
        errors.refuseIf(!type.needsFee() && request.fee() != null, "fee");
        errors.refuseIf(!type.needsFee() && request.quantity() != null, "quantity");
    }

    private static Optional<EntityType> entityType(
            ActRequest request, Optional<ActType> type, ActErrors errors) {
        EntityType[] issuers =
                type.map(known -> known.issuers().toArray(EntityType[]::new))
                        .orElse(EntityType.values());
        if (isMissing(request.entityType())) {
            Optional<EntityType> only = type.flatMap(ActType::onlyIssuer);
            if (type.isPresent() && only.isEmpty()) {
                errors.add("entityType", "required", "291", errors.list(issuers, EntityType::code));
            }
            return only;
        }
        Optional<EntityType> entity = EntityType.of(request.entityType());
        if (entity.isEmpty()) {
            errors.add("entityType", "unknown", "291", errors.list(issuers, EntityType::code));
        } else if (type.isPresent() && !type.get().issuers().contains(entity.get())) {
            errors.add("entityType", "cannot-issue", "291", errors.list(issuers, EntityType::code));
        }
        return entity;
    }

    private static Optional<ContractType> contractType(
            ActRequest request, Optional<ActType> type, ActErrors errors) {
        String codes = errors.list(ContractType.values(), ContractType::code);
        if (isMissing(request.contractType())) {
            if (type.isPresent() && type.get().needsContractType()) {
                errors.add("contractType", "required", "295", codes);
            }
            return Optional.empty();
        }
        Optional<ContractType> contract = ContractType.of(request.contractType());
        if (contract.isEmpty()) {
            errors.add("contractType", "unknown", "295", codes);
        }
        return contract;
    }

    private static int quantity(ActRequest request, ActErrors errors) {
        if (request.quantity() == null) {
            return 1;
        }
        if (request.quantity() < 1 || request.quantity() > ActErrors.MAX_QUANTITY) {
            errors.add(
                    "quantity",
                    "out-of-range",
                    null,
                    "1",
                    Decimals.grouped(ActErrors.MAX_QUANTITY));
        }
        return request.quantity();
    }

    static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
