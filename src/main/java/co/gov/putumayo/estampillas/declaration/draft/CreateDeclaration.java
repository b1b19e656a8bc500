package co.gov.putumayo.estampillas.declaration.draft;

import co.gov.putumayo.estampillas.declaration.duedate.DueDates;
import co.gov.putumayo.estampillas.declaration.event.DeclarationChanged;
import co.gov.putumayo.estampillas.declaration.fact.DeclarationKind;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.Explanations;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Drafts the declaration of a month from the facts, or the correction of a filed one. */
@ApplicationScoped
class CreateDeclaration {

    private final WhoDeclares whoDeclares;
    private final DeclarationRepository declarations;
    private final RowRepository rows;
    private final DraftRows draftRows;
    private final Statements statements;
    private final Explanations explanations;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    CreateDeclaration(
            WhoDeclares whoDeclares,
            DeclarationRepository declarations,
            RowRepository rows,
            DraftRows draftRows,
            Statements statements,
            Explanations explanations,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.whoDeclares = whoDeclares;
        this.declarations = declarations;
        this.rows = rows;
        this.draftRows = draftRows;
        this.statements = statements;
        this.explanations = explanations;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param violations hears what is wrong with rows and statement; whoever calls must not commit
     *     when it heard anything
     * @return the draft, without the rows that are wrong
     * @throws ProblemException 422 with what is wrong when not even a draft can be made of it; 409
     *     when the month has one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Declaration create(DraftRequest request, Violations violations) {
        Optional<TaxPeriod> period = period(request.period(), violations);
        Optional<DeclarationKind> kind = kind(request.kind(), violations);
        Statements.Statement statement =
                statements.read(
                        new StatementRequest(
                                request.explanations(),
                                request.payShareOfPenalty(),
                                request.differingCriterion()),
                        violations);
        List<DeclarationRow.Manual> manual =
                request.rows() == null
                        ? List.of()
                        : draftRows.read(period.orElse(null), request.rows(), violations);
        Optional<WhoDeclares.Declarant> declarant =
                period.isEmpty() || kind.isEmpty()
                        ? Optional.empty()
                        : declarant(period.get(), kind.get(), violations);
        if (declarant.isEmpty()) {
            violations.throwIfAny();
        }

        Optional<Declaration> former = former(request, period.orElseThrow(), kind.orElseThrow());
        Declaration draft = draft(declarant.orElseThrow(), period.get(), kind.get(), former);
        insert(draft);
        draftRows.gather(draft);
        former.ifPresent(
                corrected ->
                        draftRows.write(
                                draft,
                                rows.manual(corrected.id()).stream()
                                        .map(DeclarationRow::manual)
                                        .toList()));
        draftRows.write(draft, manual);
        statements.store(draft, withFormer(statement, former));
        outbox.record(
                new DeclarationChanged(
                        draft.id(), draft.number(), draft.entityNit(), "CREATED", draft.revision()),
                officer.subject());
        return draft;
    }

    private Optional<TaxPeriod> period(String text, Violations violations) {
        Optional<TaxPeriod> period = TaxPeriod.parse(text);
        if (period.isEmpty()) {
            violations.add("/period", "malformed-period", "Escriba el mes como 2026-01.", "299");
        } else if (!DueDates.knows(period.get().month().getYear())) {
            violations.add("/period", "out-of-range", "Ese año no se declara aquí.", "299");
            return Optional.empty();
        } else if (!LocalDate.now(clock).isAfter(period.get().lastDay())) {
            violations.add(
                    "/period",
                    "not-over",
                    "El período termina el " + period.get().lastDay() + "; se declara después.",
                    "299");
        }
        return period;
    }

    private static Optional<DeclarationKind> kind(String code, Violations violations) {
        Optional<DeclarationKind> kind = DeclarationKind.of(code);
        if (kind.isEmpty()) {
            violations.add(
                    "/kind", "unknown-kind", "Debe ser WITHHOLDING_AGENT o COLLECTOR.", "299");
        }
        return kind;
    }

    private Optional<WhoDeclares.Declarant> declarant(
            TaxPeriod period, DeclarationKind kind, Violations violations) {
        Optional<WhoDeclares.Declarant> found = whoDeclares.find(officer.entityNit(), period, kind);
        if (found.isEmpty()) {
            violations.add(
                    "/kind",
                    "not-obliged",
                    "La entidad no está obligada a esa declaración; no tendría efecto legal.",
                    "427");
        }
        return found;
    }

    /** What a later declaration of the month corrects, which it must cite (art. 423). */
    private Optional<Declaration> former(
            DraftRequest request, TaxPeriod period, DeclarationKind kind) {
        Optional<Declaration> last = declarations.last(officer.entityNit(), period, kind);
        if (last.isPresent() && last.get().state() != DeclarationState.FILED) {
            throw exists(last.get(), "El período ya tiene una declaración en curso.");
        }
        if (last.isPresent() && request.corrects() == null) {
            throw exists(
                    last.get(),
                    "El período ya se declaró: para corregir, cite en corrects el número de esa"
                            + " declaración (art. 423).");
        }
        String filed = last.map(Declaration::number).orElse(null);
        if (request.corrects() != null && !request.corrects().equals(filed)) {
            throw ProblemException.of(ErrorCode.RULE_VIOLATION)
                    .withErrors(
                            new Violations()
                                    .add(
                                            "/corrects",
                                            "not-the-last",
                                            "No es la última declaración presentada del período.",
                                            "423")
                                    .errors());
        }
        return last;
    }

    private static ProblemException exists(Declaration other, String detail) {
        return ProblemException.of(ErrorCode.CONFLICT, detail)
                .with("declarationId", other.id())
                .with("declarationNumber", other.number());
    }

    private Declaration draft(
            WhoDeclares.Declarant declarant,
            TaxPeriod period,
            DeclarationKind kind,
            Optional<Declaration> former) {
        return new Declaration(
                declarations.nextNumber(LocalDate.now(clock).getYear()),
                declarant.nit(),
                declarant.name(),
                period,
                kind,
                former.map(Declaration::id).orElse(null),
                declarant.accountantSigns(),
                officer.subject(),
                clock.instant());
    }

    /** Of many at once the unique index lets one through. */
    private void insert(Declaration draft) {
        try {
            declarations.persistAndFlush(draft);
        } catch (ConstraintViolationException e) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El período ya tiene una declaración en curso.");
        }
    }

    /** A correction goes on from the reasons given before. */
    private Statements.Statement withFormer(
            Statements.Statement statement, Optional<Declaration> former) {
        Map<String, String> reasons = new HashMap<>();
        former.ifPresent(corrected -> reasons.putAll(explanations.of(corrected.id())));
        reasons.putAll(statement.reasons());
        return new Statements.Statement(reasons, statement.share(), statement.differingCriterion());
    }
}
