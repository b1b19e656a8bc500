package co.gov.putumayo.estampillas.tariff.engine;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.Pesos;
import co.gov.putumayo.estampillas.tariff.engine.Result.Line;
import co.gov.putumayo.estampillas.tariff.engine.Result.NotApplied;
import co.gov.putumayo.estampillas.tariff.engine.Result.Note;
import co.gov.putumayo.estampillas.tariff.engine.Result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what an act owes and what it does not, by the rules of one tariff. */
public final class TariffEngine {

    private final Tariff tariff;
    private final AnnualValues values;

    /**
     * @param values of the year of the taxable event
     */
    public TariffEngine(Tariff tariff, AnnualValues values) {
        this.tariff = tariff;
        this.values = values;
    }

    /**
     * @throws IllegalStateException when the year lacks one of {@link Tariff#unitsFor}
     */
    public Result assess(Act act) {
        List<Line> lines = new ArrayList<>();
        List<NotApplied> notApplied = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Levy levy : tariff.levies()) {
            Optional<LevyRule> rule = tariff.ruleFor(levy, act);
            switch (levy.kind()) {
                case STAMP ->
                        rule.ifPresentOrElse(
                                found -> lines.add(stamp(levy, found, act)),
                                () -> notApplied.add(whyNot(levy, act)));
                case CONTRIBUTION -> rule.map(TariffEngine::contribution).ifPresent(notes::add);
                case FEE -> fee(levy, act).ifPresent(lines::add);
            }
        }
        if (act.fee() != null && act.fee().family().note() != null) {
            notes.add(new Note(act.fee().family().note(), null, act.fee().article()));
        }
        return new Result(List.copyOf(lines), List.copyOf(notApplied), List.copyOf(notes));
    }

    private Line stamp(Levy levy, LevyRule rule, Act act) {
        Base base = base(rule.base(), act);
        BigDecimal exact = base.times(rule.rate());
        return new Line(
                levy,
                null,
                base,
                rule.rate(),
                1,
                exact,
                Pesos.toThousand(exact),
                rule.ordinance(),
                rule.article());
    }

    private Base base(BaseKind kind, Act act) {
        return kind.unit()
                .map(unit -> new Base(kind, values.of(unit), kind.divisor()))
                .orElseGet(() -> new Base(kind, act.value(), 1));
    }

    /** Converted and rounded as art. 868 ETN says, then multiplied, then to the thousand. */
    private Optional<Line> fee(Levy levy, Act act) {
        Fee fee = act.fee();
        if (fee == null || !fee.family().levy().equals(levy.code())) {
            return Optional.empty();
        }
        Base base = new Base(BaseKind.UVT, values.of(AnnualUnit.UVT), 1);
        BigDecimal exact =
                BigDecimal.valueOf(Pesos.fromUvt(base.times(fee.uvt())))
                        .multiply(BigDecimal.valueOf(act.quantity()));
        return Optional.of(
                new Line(
                        levy,
                        fee,
                        base,
                        fee.uvt(),
                        act.quantity(),
                        exact,
                        Pesos.toThousand(exact),
                        fee.ordinance(),
                        fee.article()));
    }

    private static Note contribution(LevyRule rule) {
        NoteCode code =
                rule.base() == BaseKind.GROSS_REVENUE
                        ? NoteCode.CONCESSION_CONTRIBUTION
                        : NoteCode.PUBLIC_WORKS_CONTRIBUTION;
        return new Note(code, rule.rate(), rule.article());
    }

    private NotApplied whyNot(Levy levy, Act act) {
        List<LevyRule> ofType =
                tariff.rulesOf(levy).stream().filter(r -> r.actType() == act.type()).toList();
        if (ofType.isEmpty()) {
            return new NotApplied(levy, Reason.OTHER_ACTS, Set.of(), Set.of(), levy.article());
        }
        List<LevyRule> ofEntity =
                ofType.stream().filter(r -> r.taxesEntity(act.entityType())).toList();
        return ofEntity.isEmpty()
                ? otherEntities(levy, ofType, act)
                : contract(levy, ofEntity, act);
    }

    /** Names the entities that would owe it for this very contract, if there are any. */
    private static NotApplied otherEntities(Levy levy, List<LevyRule> rules, Act act) {
        List<LevyRule> sameContract =
                rules.stream().filter(r -> r.taxesContract(act.contractType())).toList();
        List<LevyRule> told = sameContract.isEmpty() ? rules : sameContract;
        Set<EntityType> entities =
                told.stream()
                        .flatMap(rule -> rule.entityTypes().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
        return new NotApplied(
                levy, Reason.OTHER_ENTITIES, entities, Set.of(), told.get(0).article());
    }

    /** Names the contracts it leaves out when a rule says so, otherwise the only ones it taxes. */
    private static NotApplied contract(Levy levy, List<LevyRule> rules, Act act) {
        boolean excluded =
                rules.stream().anyMatch(r -> r.exceptContractTypes().contains(act.contractType()));
        Set<ContractType> told = EnumSet.noneOf(ContractType.class);
        for (ContractType type : ContractType.values()) {
            if (excluded == rules.stream().noneMatch(rule -> rule.taxesContract(type))) {
                told.add(type);
            }
        }
        return new NotApplied(
                levy,
                excluded ? Reason.EXCLUDED_CONTRACT : Reason.OTHER_CONTRACTS,
                Set.of(),
                told,
                rules.get(0).article());
    }
}
