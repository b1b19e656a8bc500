package co.gov.putumayo.estampillas.portal.pay;

import co.gov.putumayo.estampillas.entity.Entities;
import co.gov.putumayo.estampillas.entity.EntityView;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.tariff.ActCatalogue;
import co.gov.putumayo.estampillas.tariff.ActCatalogue.ActView;
import co.gov.putumayo.estampillas.tariff.ActCatalogue.OptionView;
import co.gov.putumayo.estampillas.tariff.FeeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be asked about a topic: the catalogue of acts says so. */
@ApplicationScoped
class Questions {

    private final ActCatalogue catalogue;
    private final Entities entities;
    private final Clock clock;

    Questions(ActCatalogue catalogue, Entities entities, Clock clock) {
        this.catalogue = catalogue;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param entities that may sign or issue it
     * @param valueName what its value means, in Spanish; null when it has none
     * @param prices of procedures or services to choose from, by family; empty when there is no
     *     choice
     * @param priceField field of the choice among the prices
     */
    public record Asked(
            Topic topic,
            List<EntityView> entities,
            List<OptionView> contractTypes,
            String valueName,
            Map<String, List<FeeView>> prices,
            String priceField,
            boolean quantity,
            LocalDate today) {

        public boolean contract() {
            return !contractTypes.isEmpty();
        }

        /** The only entity that may issue it, null when there is a choice. */
        public EntityView onlyEntity() {
            return entities.size() == 1 ? entities.get(0) : null;
        }
    }

    Asked about(Topic topic) {
        LocalDate today = LocalDate.now(clock);
        ActView act = act(topic, today);
        Set<String> issuers =
                act.entityTypes().stream().map(OptionView::code).collect(Collectors.toSet());
        List<FeeView> prices = act.procedures() == null ? act.fees() : act.procedures();
        return new Asked(
                topic,
                entities.byName().stream()
                        .filter(entity -> issuers.contains(entity.type().code()))
                        .toList(),
                act.contractTypes() == null ? List.of() : act.contractTypes(),
                act.fields().stream()
                        .filter(field -> field.field().equals("value"))
                        .map(ActCatalogue.FieldView::name)
                        .findFirst()
                        .orElse(null),
                prices == null || topic.fee() != null ? Map.of() : byFamily(prices),
                act.procedures() == null ? "act-fee" : "act-procedure",
                act.fields().stream().anyMatch(field -> field.field().equals("quantity")),
                today);
    }

    private ActView act(Topic topic, LocalDate today) {
        return catalogue
                .on(today)
                .flatMap(
                        list ->
                                list.items().stream()
                                        .filter(act -> act.type().equals(topic.actType()))
                                        .findFirst())
                .orElseThrow(() -> ProblemException.of(ErrorCode.SERVICE_UNAVAILABLE));
    }

    private static Map<String, List<FeeView>> byFamily(List<FeeView> prices) {
        return prices.stream()
                .collect(
                        Collectors.groupingBy(
                                FeeView::familyName, LinkedHashMap::new, Collectors.toList()));
    }
}
