package co.gov.putumayo.estampillas.verification.comparison;

import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.comparison.ComparisonAnswer.Result;
import co.gov.putumayo.estampillas.verification.querylog.QueryKind;
import co.gov.putumayo.estampillas.verification.querylog.QueryLog;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Compares a file with the one a receipt was used for. Whoever holds the receipt may ask, and so
 * may the officers of its entity, Rentas and Contraloría, who need not know its payer. Without the
 * file nobody learns anything of it: the hash cannot be guessed.
 */
@ApplicationScoped
class CompareDocument {

    /** In one query, by a unique index and a primary key. */
    private static final String QUERY =
            """
            select r.id, r.entityNit, r.payerCheck, a.annulledAt, a.documentSha256
            from Receipt r left join Annulment a on a.receiptId = r.id
            where r.code = :code
            """;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final EntityManager entities;
    private final GuessGuard guesses;
    private final SecurityIdentity identity;
    private final Officer officer;
    private final QueryLog queries;
    private final Clock clock;

    CompareDocument(
            EntityManager entities,
            GuessGuard guesses,
            SecurityIdentity identity,
            Officer officer,
            QueryLog queries,
            Clock clock) {
        this.entities = entities;
        this.guesses = guesses;
        this.identity = identity;
        this.officer = officer;
        this.queries = queries;
        this.clock = clock;
    }

    record Row(
            UUID id,
            String entityNit,
            String payerCheck,
            Instant annulledAt,
            String documentSha256) {}

    /**
     * @throws ProblemException 422 no hash; 429 after too many wrong checks
     */
    @Transactional
    ComparisonAnswer compare(String typedCode, ComparisonRequest request) {
        String sha256 = sha256(request);
        Optional<String> code = CheckedCode.parse(typedCode).map(CheckedCode::compact);
        Optional<Row> found =
                maySeeWithoutCheck()
                        ? find(typedCode).filter(this::concernsMe)
                        : guesses.check(code, () -> findOfPayer(typedCode, request.check()));
        Result result = found.map(row -> resultOf(row, sha256)).orElse(Result.NOT_FOUND);
        remember(code, found, result);
        return ComparisonAnswer.of(
                result,
                ZonedDateTime.ofInstant(clock.instant(), clock.getZone())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toOffsetDateTime());
    }

    private boolean maySeeWithoutCheck() {
        return identity.hasRole(Role.ENTITY_OFFICER)
                || identity.hasRole(Role.REVENUE)
                || identity.hasRole(Role.AUDITOR);
    }

    private boolean concernsMe(Row row) {
        return identity.hasRole(Role.REVENUE)
                || identity.hasRole(Role.AUDITOR)
                || row.entityNit().equals(officer.entityNit());
    }

    private Optional<Row> find(String typedCode) {
        return entities.createQuery(QUERY, Row.class)
                .setParameter("code", PayerCheck.lookupKey(typedCode))
                .getResultStream()
                .findFirst();
    }

    private Optional<Row> findOfPayer(String typedCode, String check) {
        Optional<Row> found = find(typedCode);
        boolean known =
                PayerCheck.matches(
                        PayerCheck.lookupKey(typedCode),
                        check,
                        found.map(Row::payerCheck).orElse(null));
        return known ? found : Optional.empty();
    }

    private static Result resultOf(Row row, String sha256) {
        if (row.annulledAt() == null) {
            return Result.NOT_ANNULLED;
        }
        if (row.documentSha256() == null) {
            return Result.UNKNOWN;
        }
        return row.documentSha256().equals(sha256) ? Result.SAME : Result.DIFFERENT;
    }

    /** Only what entities ask. */
    private void remember(Optional<String> code, Optional<Row> found, Result result) {
        if (identity.hasRole(Role.ENTITY_OFFICER)) {
            queries.record(
                    QueryKind.COMPARISON,
                    new QueryLog.Asker(officer.subject(), officer.entityNit()),
                    List.of(
                            new QueryLog.Asked(
                                    code.orElse(null),
                                    found.map(Row::id).orElse(null),
                                    result.name())));
        }
    }

    private static String sha256(ComparisonRequest request) {
        String text = request == null ? null : request.documentSha256();
        Violations violations = new Violations();
        if (text == null || text.isBlank()) {
            violations.add(
                    "/documentSha256", "required", "Escriba el resumen SHA-256 del archivo.");
        } else if (!SHA_256.matcher(text.strip()).matches()) {
            violations.add(
                    "/documentSha256",
                    "malformed",
                    "El resumen SHA-256 tiene 64 dígitos hexadecimales.");
        }
        violations.throwIfAny();
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
