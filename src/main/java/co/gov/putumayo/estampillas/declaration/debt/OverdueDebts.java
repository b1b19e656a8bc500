package co.gov.putumayo.estampillas.declaration.debt;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.obligation.OverdueView;
import co.gov.putumayo.estampillas.declaration.obligation.ReadOverdue;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.FiledFigures;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up what an agent owes; that its declarations were read is noted (art. 418). */
@ApplicationScoped
public class OverdueDebts {

    /** More months than there are since the ordinance. */
    private static final String MOST_MONTHS = "200";

    private final DeclarationRepository declarations;
    private final Access access;
    private final Claims claims;
    private final DueDates dueDates;
    private final ReadOverdue readOverdue;
    private final Clock clock;

    OverdueDebts(
            DeclarationRepository declarations,
            Access access,
            Claims claims,
            DueDates dueDates,
            ReadOverdue readOverdue,
            Clock clock) {
        this.declarations = declarations;
        this.access = access;
        this.claims = claims;
        this.dueDates = dueDates;
        this.readOverdue = readOverdue;
        this.clock = clock;
    }

    /**
     * As of today: declarations presented and not paid, balances of filed ones, months not
     * declared.
     *
     * @param nit without check digit
     * @param money day on which the money that would pay them had entered: interest ends with it
     *     (art. 572)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Debt> of(String nit, LocalDate money) {
        LocalDate today = LocalDate.now(clock);
        List<Declaration> owing = declarations.owing(nit);
        access.noted(owing.stream().map(Declaration::id).toList(), "debts");
        Stream<Debt> declared =
                owing.stream().flatMap(each -> declared(each, today, money).stream());
        Stream<Debt> missing =
                readOverdue.list(nit, PageRequest.of(MOST_MONTHS, null)).stream()
                        .map(OverdueDebts::notDeclared);
        return Stream.concat(declared, missing).toList();
    }

    private Optional<Debt> declared(Declaration declaration, LocalDate today, LocalDate money) {
        if (declaration.owesBalance()) {
            FiledFigures filed = declaration.filed().orElseThrow();
            return Optional.of(
                    new Debt(
                            "balance",
                            "Saldo de la declaración " + declaration.number(),
                            declaration.number(),
                            filed.filingDay(),
                            declaration.balanceOwed()));
        }
        LocalDate due = dueDates.of(declaration.period()).paymentDueDate();
        return today.isAfter(due)
                ? Optional.of(
                        new Debt(
                                "declaration",
                                "Declaración " + declaration.number(),
                                declaration.number(),
                                due,
                                owed(declaration, money)))
                : Optional.empty();
    }

    /** Null when a rate or a value is not published yet: it is never guessed. */
    private Long owed(Declaration declaration, LocalDate money) {
        try {
            return claims.owedBySetOff(declaration, money).total();
        } catch (ProblemException unknown) {
            return null;
        }
    }

    private static Debt notDeclared(OverdueView month) {
        return new Debt(
                "not-declared", "Sin declarar: " + month.period(), null, month.dueDate(), null);
    }
}
