package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import co.gov.putumayo.estampillas.tariff.engine.Tariff;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists the acts that may owe something and what each needs to be assessed. */
@ApplicationScoped
public class ActCatalogue {

    private final TariffStore store;
    private final TariffTexts texts;

    ActCatalogue(TariffStore store, TariffTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Schema(description = "Types of act.")
    public record ActList(
            LocalDate date,
            @Schema(examples = "766-2018") String tariffVersion,
            List<ActView> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ActType")
    public record ActView(
            @Schema(examples = "contract") String type,
            @Schema(examples = "Contrato") String name,
            @Schema(description = "What else to know, in Spanish.") String about,
            @Schema(description = "Fields of the act that this type takes.") List<FieldView> fields,
            @Schema(description = "Entities that may sign or issue it.")
                    List<OptionView> entityTypes,
            @Schema(description = "Only for contracts.") List<OptionView> contractTypes,
            @Schema(description = "Only for transit procedures: values of procedure.")
                    List<FeeView> procedures,
            @Schema(description = "Only for fees: values of fee.") List<FeeView> fees) {}

    /** A field of the act in a request. */
    @Schema(name = "ActField")
    public record FieldView(
            @Schema(examples = "value") String field,
            @Schema(description = "What it means, in Spanish.") String name,
            boolean required) {}

    /** A code and what people call it. */
    @Schema(name = "Option")
    public record OptionView(
            @Schema(examples = "department") String code,
            @Schema(examples = "Departamento del Putumayo") String name) {}

    /**
     * @return empty when the date is before the first tariff
     */
    @Transactional
    public Optional<ActList> on(LocalDate date) {
        return store.timeline()
                .inForceOn(date)
                .map(store::tariff)
                .map(tariff -> list(date, tariff));
    }

    private ActList list(LocalDate date, Tariff tariff) {
        return new ActList(
                date,
                tariff.version().id(),
                Stream.of(ActType.values()).map(type -> act(type, tariff)).toList());
    }

    private ActView act(ActType type, Tariff tariff) {
        return new ActView(
                type.code(),
                texts.get("act." + type.code()),
                type.needsProcedure() ? texts.get("act." + type.code() + ".about") : null,
                fields(type),
                type.issuers().stream().map(ActCatalogue::option).toList(),
                type.needsContractType()
                        ? Stream.of(ContractType.values()).map(this::option).toList()
                        : null,
                type.needsProcedure() ? fees(tariff, fee -> fee.family().asProcedure()) : null,
                type.needsFee() ? fees(tariff, fee -> fee.family().asFee()) : null);
    }

    private List<FieldView> fields(ActType type) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field("entityType", type.onlyIssuer().isEmpty()));
        if (type.needsContractType()) {
            fields.add(field("contractType", true));
            fields.add(field("addition", false));
        }
        type.valueKind()
                .ifPresent(
                        kind ->
                                fields.add(
                                        new FieldView(
                                                "value", texts.get("base." + kind.code()), true)));
        if (type.needsProcedure()) {
            fields.add(field("procedure", true));
        }
        if (type.needsFee()) {
            fields.add(field("fee", true));
            fields.add(field("quantity", false));
        }
        return fields;
    }

    private FieldView field(String field, boolean required) {
        return new FieldView(field, texts.get("field." + field), required);
    }

    private static OptionView option(EntityType type) {
        return new OptionView(type.code(), type.spanishName());
    }

    private OptionView option(ContractType type) {
        return new OptionView(type.code(), texts.get("act.contract." + type.code()));
    }

    private static List<FeeView> fees(Tariff tariff, Predicate<Fee> paidThatWay) {
        return tariff.fees().stream().filter(paidThatWay).map(FeeView::of).toList();
    }
}
