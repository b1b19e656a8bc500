package co.gov.putumayo.estampillas.treasury.refund.decision;

import co.gov.putumayo.estampillas.declaration.debt.Debt;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.treasury.refund.SetOff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an approval must say of the debts that it sets off (arts. 578, 633). */
@ApplicationScoped
class SetOffRules {

    private static final int LONGEST_DEBT = 200;
    private static final String ARTICLE = "633";

    private final Clock clock;

    SetOffRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param asked may be null
     * @param amount pesos given back
     * @param known overdue debts of the payer
     * @return those that are right
     */
    List<SetOff> read(
            List<DecisionRequest.Debt> asked,
            long amount,
            List<Debt> known,
            Violations violations) {
        List<SetOff> setOffs = new ArrayList<>();
        for (int i = 0; asked != null && i < asked.size(); i++) {
            DecisionRequest.Debt debt = asked.get(i);
            String pointer = "/setOffs/" + i;
            Optional<SetOff> read =
                    debt == null || debt.declaration() == null
                            ? typed(debt, pointer, violations)
                            : ofDeclaration(debt, pointer, known, setOffs, violations);
            long left = amount - setOffs.stream().mapToLong(SetOff::amount).sum();
            read.filter(each -> isPaid(each, left, pointer, violations)).ifPresent(setOffs::add);
        }
        return setOffs;
    }

    private static boolean isPaid(SetOff setOff, long left, String pointer, Violations violations) {
        boolean paid = setOff.amount() >= 1 && setOff.amount() <= left;
        if (!paid) {
            violations.add(
                    pointer + "/amount",
                    "more-than-approved",
                    "Las compensaciones no pueden pasar de lo que se devuelve.",
                    ARTICLE);
        }
        return paid;
    }

    private static Optional<SetOff> ofDeclaration(
            DecisionRequest.Debt asked,
            String pointer,
            List<Debt> known,
            List<SetOff> before,
            Violations violations) {
        Optional<Debt> found =
                known.stream()
                        .filter(debt -> asked.declaration().equals(debt.declaration()))
                        .filter(debt -> debt.amount() != null)
                        .findFirst();
        boolean named =
                before.stream().anyMatch(one -> asked.declaration().equals(one.declaration()));
        if (found.isEmpty() || named) {
            violations.add(
                    pointer + "/declaration",
                    "not-a-known-debt",
                    "Nombre una vez cada declaración que quien pagó debe y cuyo valor se conoce.",
                    ARTICLE);
            return Optional.empty();
        }
        Debt debt = found.get();
        if (amountOf(asked) > debt.amount()) {
            violations.add(
                    pointer + "/amount",
                    "more-than-owed",
                    "La declaración debe " + debt.amount() + " pesos.",
                    ARTICLE);
            return Optional.empty();
        }
        return Optional.of(
                new SetOff(debt.name(), debt.overdueSince(), amountOf(asked), debt.declaration()));
    }

    private Optional<SetOff> typed(
            DecisionRequest.Debt asked, String pointer, Violations violations) {
        String name =
                TextRules.required(
                        asked == null ? null : asked.debt(),
                        LONGEST_DEBT,
                        pointer + "/debt",
                        "Diga cuál deuda es.",
                        violations);
        if (name == null) {
            return Optional.empty();
        }
        Optional<LocalDate> since =
                IsoDate.parse(asked.overdueSince())
                        .filter(day -> !day.isAfter(LocalDate.now(clock)));
        if (since.isEmpty()) {
            violations.add(
                    pointer + "/overdueSince",
                    "not-overdue",
                    "Solo se compensan deudas de plazo vencido; escriba AAAA-MM-DD.",
                    ARTICLE);
        }
        return since.map(day -> new SetOff(name, day, amountOf(asked), null));
    }

    private static long amountOf(DecisionRequest.Debt asked) {
        return asked.amount() == null ? 0 : asked.amount();
    }
}
