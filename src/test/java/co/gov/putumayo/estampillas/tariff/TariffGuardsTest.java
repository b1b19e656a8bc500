package co.gov.putumayo.estampillas.tariff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses tariffs that would be wrong. */
@QuarkusTest
class TariffGuardsTest {

    private static final LocalDate NEVER_USED = LocalDate.parse("2050-01-01");

    @Inject Ordinances ordinances;

    private String draft;

    @BeforeEach
    void draftAnOrdinance() {
        draft = "guard-" + UUID.randomUUID().toString().substring(0, 8);
        ordinances.draft(draft, NEVER_USED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update levy_rule set rate = 0.5 where tariff_version_id = '766-2018'",
                "delete from levy_rule where tariff_version_id = '766-2018'",
                "insert into levy_rule (tariff_version_id, levy, act_type, base_kind, rate,"
                        + " ordinance, article) values ('766-2018', 'bomberil', 'certificate',"
                        + " 'smdlv', 0.1, '766/2018', '348')",
                "update fee set uvt = 9 where tariff_version_id = '766-2018'",
                "delete from fee where tariff_version_id = '766-2018'",
                "update tariff_version set valid_from = '2019-01-01' where id = '766-2018'",
                "update tariff_version set published_at = null where id = '766-2018'",
                "delete from tariff_version where id = '766-2018'"
            })
    void publishedTariffIsFrozen(String change) {
        assertThatThrownBy(() -> ordinances.run(change)).hasStackTraceContaining("766-2018");
    }

    @Test
    void rowsCannotMoveIntoPublishedTariff() {
        assertThatThrownBy(
                        () ->
                                ordinances.run(
                                        "update fee set tariff_version_id = '766-2018', code = 'x',"
                                                + " position = 99 where tariff_version_id = ?1 and"
                                                + " code = 'passport'",
                                        draft))
                .hasStackTraceContaining("is published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Already in the department's rule for all contracts but two.
                "bienestar-adulto-mayor|{department,itp}|{supply}|",
                "bienestar-adulto-mayor||{public-works}|",
                "pro-desarrollo-itp|{itp}||{consultancy}",
                "pro-cultura|{assembly}||",
                "bomberil|{department}||{public-works}"
            })
    void noActIsTaxedTwiceByOneStamp(
            String levy, String entities, String contracts, String except) {
        assertThatThrownBy(() -> insertContractRule(levy, entities, contracts, except))
                .hasStackTraceContaining("already taxes");
    }

    @Test
    void rulesOfOtherEntitiesAndContractsLiveTogether() {
        assertThatCode(
                        () -> {
                            insertContractRule("bomberil", "{department}", "{consultancy}", null);
                            insertContractRule("bomberil", "{itp,assembly}", null, null);
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certificate||contract-value|0.1|levy_rule_base_kind_ck",
                "contract||sale-value|0.1|levy_rule_base_kind_ck",
                "contract||bitcoin|0.1|levy_rule_base_kind_ck",
                "contract||contract-value|0|levy_rule_rate_ck",
                "contract||contract-value|5|levy_rule_rate_ck",
                "contract|{church}|contract-value|0.1|levy_rule_entity_types_ck",
                "contract|{}|contract-value|0.1|levy_rule_entity_types_ck",
                "wedding||smdlv|0.1|levy_rule_act_type_ck"
            })
    void malformedRuleIsRefused(
            String act, String entities, String base, String rate, String constraint) {
        assertThatThrownBy(
                        () ->
                                ordinances.run(
                                        "insert into levy_rule (tariff_version_id, levy, act_type,"
                                                + " entity_types, base_kind, rate, ordinance, article)"
                                                + " values (?1, 'bomberil', ?2, cast(?3 as text[]), ?4,"
                                                + " cast(?5 as numeric), '1/2050', '1')",
                                        draft,
                                        act,
                                        entities,
                                        base,
                                        rate))
                .hasStackTraceContaining(constraint);
    }

    @Test
    void twoVersionsCannotStartOnOneDay() {
        assertThatThrownBy(
                        () -> {
                            ordinances.run(
                                    "insert into tariff_version (id, ordinance, title, valid_from,"
                                            + " published_at) values (?1, '1/2018', 't',"
                                            + " '2018-06-05', now())",
                                    draft + "-b");
                        })
                .hasStackTraceContaining("tariff_version_valid_from_uq");
    }

    private void insertContractRule(String levy, String entities, String contracts, String except) {
        ordinances.run(
                "insert into levy_rule (tariff_version_id, levy, act_type, entity_types,"
                        + " contract_types, except_contract_types, base_kind, rate, ordinance,"
                        + " article) values (?1, ?2, 'contract', cast(?3 as text[]), cast(?4 as"
                        + " text[]), cast(?5 as text[]), 'contract-value', 0.01, '1/2050', '1')",
                draft,
                levy,
                entities,
                contracts,
                except);
    }
}
