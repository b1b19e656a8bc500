package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Levy;
import co.gov.putumayo.estampillas.tariff.engine.LevyRule;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import co.gov.putumayo.estampillas.tariff.engine.TariffTimeline;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists what the Department charges on a date, with the rules in force. */
@ApplicationScoped
class LevyCatalogue {

    private final TariffStore store;
    private final TariffTexts texts;

    LevyCatalogue(TariffStore store, TariffTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Levies in the order of the statute.")
    record LevyList(
            LocalDate date,
            @Schema(examples = "766-2018") String tariffVersion,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "2018-06-05") LocalDate validFrom,
            @Schema(description = "Last day of the version; absent while no other is published.")
                    LocalDate validTo,
            List<LevyView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Levy")
    record LevyView(
            @Schema(examples = "pro-cultura") String code,
            Assessment.Kind kind,
            @Schema(examples = "Estampilla Pro-Cultura") String name,
            @Schema(description = "Laws and articles it rests on.") String legalBasis,
            @Schema(examples = "326") String article,
            @Schema(description = "What it taxes and how much. Empty for fees.")
                    List<RuleView> rules,
            @Schema(description = "Prices. Only for fees.") List<FeeView> fees) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LevyRule")
    record RuleView(
            @Schema(examples = "contract") String actType,
            @Schema(description = "Entities whose acts it taxes.") List<String> entityTypes,
            @Schema(description = "Contracts it taxes. Only for contracts.")
                    List<String> contractTypes,
            @Schema(
                            description =
                                    "contract-value, monthly-salary, sale-value, gross-revenue,"
                                            + " smdlv, smmlv, uvt or uvb",
                            examples = "contract-value")
                    String baseKind,
            @Schema(description = "Spanish name of the base.") String base,
            @Schema(description = "Fraction of the base; decimal string.", examples = "0.005")
                    String rate,
            @Schema(examples = "766/2018") String ordinance,
            @Schema(examples = "326") String article) {}

    /**
     * @return empty when the date is before the first tariff
     */
    @Transactional
    Optional<LevyList> on(LocalDate date) {
        TariffTimeline timeline = store.timeline();
        return timeline.inForceOn(date).map(version -> list(date, timeline, version));
    }

    private LevyList list(LocalDate date, TariffTimeline timeline, TariffVersion version) {
        Tariff tariff = store.tariff(version);
        return new LevyList(
                date,
                version.id(),
                version.ordinance(),
                version.validFrom(),
                timeline.validTo(version).orElse(null),
                tariff.levies().stream().map(levy -> levy(tariff, levy)).toList());
    }

    private LevyView levy(Tariff tariff, Levy levy) {
        List<FeeView> fees = tariff.feesOf(levy).stream().map(FeeView::of).toList();
        return new LevyView(
                levy.code(),
                Assessment.Kind.valueOf(levy.kind().name()),
                levy.name(),
                levy.legalBasis(),
                levy.article(),
                tariff.rulesOf(levy).stream()
                        .sorted(Comparator.comparing(LevyRule::actType))
                        .map(this::rule)
                        .toList(),
                fees.isEmpty() ? null : fees);
    }

    private RuleView rule(LevyRule rule) {
        return new RuleView(
                rule.actType().code(),
                rule.actType().issuers().stream()
                        .filter(rule::taxesEntity)
                        .map(EntityType::code)
                        .toList(),
                rule.actType() == ActType.CONTRACT ? contracts(rule) : null,
                rule.base().code(),
                texts.get("base." + rule.base().code()),
                Decimals.plain(rule.rate()),
                rule.ordinance(),
                rule.article());
    }

    private static List<String> contracts(LevyRule rule) {
        return List.of(ContractType.values()).stream()
                .filter(rule::taxesContract)
                .map(ContractType::code)
                .toList();
    }
}
