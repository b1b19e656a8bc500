package co.gov.putumayo.estampillas.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The contract tells clients the codes and limits that the service holds them to. */
class ActRequestTest {

    @Test
    void contractNamesEveryCode() throws Exception {
        assertThat(schema("type").enumeration())
                .isEqualTo(Stream.of(ActType.values()).map(ActType::code).toArray());
        assertThat(schema("entityType").enumeration())
                .isEqualTo(Stream.of(EntityType.values()).map(EntityType::code).toArray());
        assertThat(schema("contractType").enumeration())
                .isEqualTo(Stream.of(ContractType.values()).map(ContractType::code).toArray());
    }

    @Test
    void contractNamesEveryLimit() throws Exception {
        assertThat(schema("value").maximum()).isEqualTo(String.valueOf(Pesos.MAX));
        assertThat(schema("quantity").maximum()).isEqualTo(String.valueOf(ActErrors.MAX_QUANTITY));
        assertThat(schema("number").maxLength()).isEqualTo(ActErrors.NUMBER_LENGTH);
        assertThat(schema("description").maxLength()).isEqualTo(ActErrors.DESCRIPTION_LENGTH);
    }

    private static Schema schema(String field) throws NoSuchFieldException {
        return ActRequest.class.getDeclaredField(field).getAnnotation(Schema.class);
    }
}
