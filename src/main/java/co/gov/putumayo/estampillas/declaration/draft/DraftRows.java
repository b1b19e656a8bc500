package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.fact.Facts;
import co.gov.putumayo.estampillas.declaration.fact.MonthFacts;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.declaration.record.DepositRepository;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies;
import co.gov.putumayo.estampillas.tariff.DeclaredLevies.DeclaredLevy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows of a draft: those of facts, those by hand. */
@ApplicationScoped
public class DraftRows {

    /** Rows by hand of one declaration. */
    public static final int MAX_MANUAL = 5000;

    private final Facts facts;
    private final RowRepository rows;
    private final DepositRepository deposits;
    private final DeclaredLevies levies;

    DraftRows(Facts facts, RowRepository rows, DepositRepository deposits, DeclaredLevies levies) {
        this.facts = facts;
        this.rows = rows;
        this.deposits = deposits;
        this.levies = levies;
    }

    /** Takes the place of the facts gathered before. */
    void gather(Declaration declaration) {
        MonthFacts now =
                facts.of(declaration.entityNit(), declaration.period(), declaration.kind());
        rows.deleteFacts(declaration.id());
        now.facts().forEach(fact -> rows.persist(new DeclarationRow(declaration.id(), fact)));
        deposits.replace(declaration.id(), now.deposits());
        rows.flush();
    }

    /** Rules for rows of that month; without a month their dates are not judged by it. */
    public RowRules rules(TaxPeriod period) {
        return new RowRules(
                period,
                levies.all().stream()
                        .map(DeclaredLevy::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * Those that keep the rules; the others are in {@code violations}.
     *
     * @param period null when nobody knows it
     */
    List<DeclarationRow.Manual> read(
            TaxPeriod period, List<RowRequest> requests, Violations violations) {
        requireRoom(requests.size());
        RowRules rules = rules(period);
        List<DeclarationRow.Manual> read = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            RowRequest request = requests.get(i);
            String pointer = "/rows/" + i + "/";
            if (request == null) {
                violations.add("/rows/" + i, "required", "Falta la fila.");
                continue;
            }
            rules.read(
                            request,
                            (field, code, reason, fix) ->
                                    violations.add(pointer + field, code, reason + " " + fix))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** All rows by hand. */
    public void removeManual(Declaration declaration) {
        rows.delete("declarationId = ?1 and origin = 'MANUAL'", declaration.id());
    }

    /**
     * @throws ProblemException 422 when there would be too many
     */
    public void write(Declaration declaration, List<DeclarationRow.Manual> manual) {
        requireRoom(rows.countManual(declaration.id()) + manual.size());
        manual.forEach(row -> rows.persist(new DeclarationRow(declaration.id(), row)));
        rows.flush();
    }

    private static void requireRoom(long wanted) {
        if (wanted > MAX_MANUAL) {
            throw ProblemException.of(
                    ErrorCode.RULE_VIOLATION,
                    "Una declaración admite a lo sumo " + MAX_MANUAL + " filas a mano.");
        }
    }
}
