package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the fee of a procedure or service and checks that it is paid that way. */
final class FeeReader {

    private static final String PROCEDURE = "procedure";
    private static final String FEE = "fee";
    private static final String TRANSIT_ARTICLE = "356";

    private final Tariff tariff;
    private final ActErrors errors;

    FeeReader(Tariff tariff, ActErrors errors) {
        this.tariff = tariff;
        this.errors = errors;
    }

    Optional<Fee> read(ActRequest request, Optional<ActType> type) {
        Optional<Fee> procedure =
                procedure(request.procedure(), type.map(ActType::needsProcedure).orElse(false));
        Optional<Fee> fee = fee(request.fee(), type.map(ActType::needsFee).orElse(false));
        return procedure.or(() -> fee);
    }

    private Optional<Fee> procedure(String code, boolean needed) {
        if (ActReader.isMissing(code)) {
            if (needed) {
                errors.add(PROCEDURE, "required", TRANSIT_ARTICLE);
            }
            return Optional.empty();
        }
        Optional<Fee> found = tariff.fee(code);
        if (found.isEmpty()) {
            errors.add(PROCEDURE, "unknown", TRANSIT_ARTICLE);
        } else if (!found.get().family().asProcedure()) {
            errors.add(PROCEDURE, "not-a-procedure", found.get().article());
        }
        return found;
    }

    private Optional<Fee> fee(String code, boolean needed) {
        if (ActReader.isMissing(code)) {
            if (needed) {
                errors.add(FEE, "required", null, codesPaidAlone());
            }
            return Optional.empty();
        }
        Optional<Fee> found = tariff.fee(code);
        if (found.isEmpty()) {
            errors.add(FEE, "unknown", null, codesPaidAlone());
        } else if (!found.get().family().asFee()) {
            errors.add(FEE, "use-transit-procedure", found.get().article());
        }
        return found;
    }

    private String codesPaidAlone() {
        return tariff.fees().stream()
                .filter(fee -> fee.family().asFee())
                .map(Fee::code)
                .collect(Collectors.joining(", "));
    }
}
