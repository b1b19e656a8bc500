package co.gov.putumayo.estampillas.declaration.view;

import co.gov.putumayo.estampillas.declaration.fact.Deposit;
import co.gov.putumayo.estampillas.declaration.fact.Facts;
import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.declaration.owed.Owed;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRepository;
import co.gov.putumayo.estampillas.declaration.record.DeclarationRow;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.DepositRepository;
import co.gov.putumayo.estampillas.declaration.record.ReadingLog;
import co.gov.putumayo.estampillas.declaration.record.RowRepository;
import co.gov.putumayo.estampillas.declaration.record.RowView;
import co.gov.putumayo.estampillas.declaration.review.Claims;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Everything that is read of declarations; each reading is noted in its own transaction. */
@ApplicationScoped
public class ReadDeclarations {

    /** As far as rates could ever be known ahead, and more than anybody waits. */
    private static final int DAYS_SHOWN = 400;

    private final Access access;
    private final DeclarationRepository declarations;
    private final RowRepository rows;
    private final DepositRepository deposits;
    private final ReadingLog readings;
    private final DescribeDeclaration describe;
    private final Claims claims;
    private final Facts facts;
    private final Officer officer;
    private final Clock clock;

    ReadDeclarations(
            Access access,
            DeclarationRepository declarations,
            RowRepository rows,
            DepositRepository deposits,
            ReadingLog readings,
            DescribeDeclaration describe,
            Claims claims,
            Facts facts,
            Officer officer,
            Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.rows = rows;
        this.deposits = deposits;
        this.readings = readings;
        this.describe = describe;
        this.claims = claims;
        this.facts = facts;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param what the reader sees of it, for the log of readings
     */
    @Transactional
    public DeclarationView whole(UUID id, String what) {
        return describe.describe(access.toRead(id, what));
    }

    @Transactional
    public List<DeclarationSummary> list(String period, String state, PageRequest page) {
        TaxPeriod wanted =
                filter("period", period, TaxPeriod::parse, "Debe ser un mes como 2026-01.");
        DeclarationState inState =
                filter("state", state, DeclarationState::of, "No hay declaraciones en ese estado.");
        List<Declaration> found =
                declarations.page(
                        access.onlyFiler(),
                        wanted,
                        inState,
                        page.afterId().orElse(null),
                        page.rowsToRead());
        access.noted(page.cut(found).stream().map(Declaration::id).toList(), "list");
        return found.stream().map(DeclarationSummary::of).toList();
    }

    /** The officer's own entity's of the months of a year, withdrawn ones included, by month. */
    @Transactional
    public List<DeclarationSummary> ofYear(int year) {
        List<Declaration> found = declarations.ofYear(officer.entityNit(), year);
        access.noted(found.stream().map(Declaration::id).toList(), "list");
        return found.stream().map(DeclarationSummary::of).toList();
    }

    /** What was registered or taken back since the facts of a declaration were gathered. */
    @Transactional
    public FactChanges factChanges(UUID id) {
        Declaration declaration = access.toRead(id, "facts");
        return FactChanges.between(
                rows.facts(id),
                facts.of(declaration.entityNit(), declaration.period(), declaration.kind())
                        .facts());
    }

    @Transactional
    public List<RowView> rows(UUID id, String levy, String type, PageRequest page) {
        access.toRead(id, "rows");
        RowType wanted = filter("type", type, RowType::of, "No hay filas de ese tipo.");
        return rows.page(id, levy, wanted, page.afterId().orElse(null), page.rowsToRead()).stream()
                .map(DeclarationRow::view)
                .toList();
    }

    /** By receipt number; one more than the page holds when there are more. */
    @Transactional
    public List<Deposit> deposits(UUID id, PageRequest page) {
        access.toRead(id, "deposits");
        return deposits.page(id, page.after(), page.rowsToRead());
    }

    @Transactional
    List<ReadingLog.Reading> readings(UUID id, PageRequest page) {
        access.toRead(id, "readings");
        return readings.page(id, page.afterId().orElse(null), page.rowsToRead());
    }

    /**
     * What it costs to file and pay today and each day until another.
     *
     * @throws ProblemException 400 an unusable day; 409 when it is filed; 422 when a month has no
     *     rate yet
     */
    @Transactional
    List<Owed> costOfWaiting(UUID id, String to) {
        Declaration declaration = access.toRead(id, "cost-of-waiting");
        LocalDate today = LocalDate.now(clock);
        LocalDate last =
                filter(
                        "to",
                        to == null ? "" : to,
                        IsoDate::parse,
                        "Debe ser una fecha AAAA-MM-DD.");
        if (last.isBefore(today) || last.isAfter(today.plusDays(DAYS_SHOWN))) {
            throw ProblemException.unusable(
                    "to", "Debe estar entre hoy y dentro de " + DAYS_SHOWN + " días.");
        }
        if (!declaration.state().isOpen()
                && declaration.state() != DeclarationState.AWAITING_PAYMENT) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Ya no espera: su valor no cambia con los días.");
        }
        return claims.owedBetween(declaration, today, last);
    }

    /**
     * What it costs to file and pay on each of these days; days whose rate or UVT nobody published
     * yet are left out.
     */
    @Transactional
    public List<Owed> costOn(UUID id, List<LocalDate> days) {
        Declaration declaration = access.toRead(id, "cost-of-waiting");
        List<Owed> known = new ArrayList<>();
        for (LocalDate day : days) {
            try {
                known.add(claims.owed(declaration, day));
            } catch (ProblemException e) {
                if (e.code() != ErrorCode.RULE_VIOLATION) {
                    throw e;
                }
            }
        }
        return known;
    }

    private static <T> T filter(
            String name, String text, Function<String, Optional<T>> parse, String fault) {
        if (text == null) {
            return null;
        }
        return parse.apply(text).orElseThrow(() -> ProblemException.unusable(name, fault));
    }
}
