package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.tariff.engine.Act;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import co.gov.putumayo.estampillas.tariff.engine.Result;
import co.gov.putumayo.estampillas.tariff.engine.TariffVersion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the engine's answer in the words and shape that clients read. */
@Singleton
class AssessmentWriter {

    private final TariffTexts texts;

    AssessmentWriter(TariffTexts texts) {
        this.texts = texts;
    }

    Assessment write(LocalDate date, Act act, TariffVersion version, Result result) {
        return new Assessment(
                date,
                result.total(),
                result.lines().stream().map(line -> line(act, line)).toList(),
                result.notApplied().stream().map(stamp -> notApplied(act, stamp)).toList(),
                result.notes().stream().map(this::note).toList(),
                version.id(),
                act.entityType(),
                nameOf(act));
    }

    private static Assessment.Line line(Act act, Result.Line line) {
        return new Assessment.Line(
                line.levy().code(),
                Assessment.Kind.valueOf(line.levy().kind().name()),
                line.fee() == null ? line.levy().name() : line.fee().name(),
                new Assessment.Base(
                        line.base().kind().code(), Decimals.plain(line.base().amount())),
                Decimals.plain(line.rate()),
                act.type() == ActType.FEE ? line.quantity() : null,
                Decimals.plain(line.exactShown()),
                line.amount(),
                line.ordinance(),
                line.article());
    }

    private Assessment.NotApplied notApplied(Act act, Result.NotApplied stamp) {
        String told =
                stamp.reason() == Result.Reason.OTHER_ENTITIES
                        ? stamp.entityTypes().stream()
                                .sorted()
                                .map(EntityType::spanishName)
                                .collect(Collectors.joining("; "))
                        : stamp.contractTypes().stream()
                                .sorted()
                                .map(this::nameOf)
                                .collect(Collectors.joining("; "));
        String reason =
                texts.get(
                        "reason."
                                + stamp.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        texts.get("act." + act.type().code() + ".all"),
                        told);
        return new Assessment.NotApplied(
                stamp.levy().code(), stamp.levy().name(), reason, stamp.article());
    }

    private Assessment.Note note(Result.Note note) {
        String key = "note." + note.code().code();
        String text =
                note.rate() == null
                        ? texts.get(key)
                        : texts.get(key, Decimals.percent(note.rate()));
        return new Assessment.Note(note.code().code(), text, note.article());
    }

    private String nameOf(ContractType type) {
        return texts.get("contract-type." + type.code());
    }

    private String nameOf(Act act) {
        if (act.fee() != null) {
            return act.fee().name();
        }
        if (act.type() != ActType.CONTRACT) {
            return texts.get("act." + act.type().code());
        }
        String contract = texts.get("act.contract." + act.contractType().code());
        return act.addition()
                ? texts.get(
                        "act.contract.addition",
                        contract.substring(0, 1).toLowerCase(Locale.ROOT) + contract.substring(1))
                : contract;
    }
}
