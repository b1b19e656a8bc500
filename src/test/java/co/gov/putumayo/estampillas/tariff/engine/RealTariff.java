package co.gov.putumayo.estampillas.tariff.engine;

import co.gov.putumayo.estampillas.shared.EntityType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ordinance 766 of 2018 as the migrations load it, in a file, for tests without a database. {@code
 * TariffSnapshotTest} holds the file to the database.
 */
public record RealTariff(Tariff tariff, List<AnnualValues> annualValues) {

    public static RealTariff read() {
        try (InputStream file = RealTariff.class.getResourceAsStream("/tariff/766-2018.json")) {
            return new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .readValue(file, RealTariff.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every combination of type, entity, contract and fee that may exist, with the least value. */
    List<Act> shapes() {
        List<Act> shapes = new ArrayList<>();
        for (ActType type : ActType.values()) {
            for (EntityType entity : type.issuers()) {
                Long value = type.valueKind().isPresent() ? 1L : null;
                if (type.needsContractType()) {
                    for (ContractType contract : ContractType.values()) {
                        shapes.add(new Act(type, entity, contract, false, value, null, 1));
                        shapes.add(new Act(type, entity, contract, true, value, null, 1));
                    }
                } else if (type.needsFee() || type.needsProcedure()) {
                    tariff.fees().stream()
                            .filter(
                                    fee ->
                                            type.needsFee()
                                                    ? fee.family().asFee()
                                                    : fee.family().asProcedure())
                            .forEach(
                                    fee ->
                                            shapes.add(
                                                    new Act(
                                                            type, entity, null, false, null, fee,
                                                            1)));
                } else {
                    shapes.add(new Act(type, entity, null, false, value, null, 1));
                }
            }
        }
        return shapes;
    }
}
