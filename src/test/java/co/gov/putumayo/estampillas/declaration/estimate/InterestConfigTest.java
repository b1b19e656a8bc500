package co.gov.putumayo.estampillas.declaration.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.declaration.penalty.InterestMethod;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterestConfigTest {

    private static final String KEY = "estampillas.declaration.interest.method";

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void methodIsConfiguredByItsCode(InterestMethod method) {
        InterestConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(InterestConfig.class)
                        .withDefaultValue(KEY, method.code())
                        .build()
                        .getConfigMapping(InterestConfig.class);

        assertThat(config.method()).isEqualTo(method);
    }

    @Test
    void methodIsThatOfTheDianByDefault() {
        InterestConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(InterestConfig.class)
                        .build()
                        .getConfigMapping(InterestConfig.class);

        assertThat(config.method()).isEqualTo(InterestMethod.DIAN);
    }
}
