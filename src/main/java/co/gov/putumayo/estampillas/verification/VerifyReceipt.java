package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.CanonicalJson;
import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.receipt.ReceiptStatus;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.verification.Verification.AnnulledFor;
import co.gov.putumayo.estampillas.verification.Verification.Result;
import co.gov.putumayo.estampillas.verification.Verification.VerifiedReceipt;
import co.gov.putumayo.estampillas.verification.Verification.WithholdingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells whether a receipt is genuine and unused. */
@ApplicationScoped
public class VerifyReceipt {

    /** The receipt, its use and its withholding in one query, by unique indexes. */
    private static final String QUERY =
            """
            select r.payerCheck, r.status, r.document, a.documentNumber, a.documentDate,
                   w.declaredIn, w.paidAt,
                   (select sum(f.amount) from ReceiptRefund f where f.key.receiptId = r.id)
            from Receipt r left join Annulment a on a.receiptId = r.id
                left join Withholding w on w.liquidationId = r.payableId
            where r.code = :code
            """;

    private final EntityManager entities;
    private final GuessGuard guesses;
    private final Clock clock;

    VerifyReceipt(EntityManager entities, GuessGuard guesses, Clock clock) {
        this.entities = entities;
        this.guesses = guesses;
        this.clock = clock;
    }

    record Row(
            String payerCheck,
            ReceiptStatus status,
            String document,
            String documentNumber,
            LocalDate documentDate,
            String declaredIn,
            Instant declarationPaidAt,
            Long refundedAmount) {}

    /** Does the same work for an unknown code as for a wrong check. */
    public Verification verify(VerificationRequest request) {
        requireBoth(request);
        return guesses.check(
                        CheckedCode.parse(request.code()).map(CheckedCode::compact),
                        () -> find(request))
                .map(this::describe)
                .orElseGet(() -> new Verification(Result.NOT_FOUND, null, null, null, null, now()));
    }

    private Optional<Row> find(VerificationRequest request) {
        String key = PayerCheck.lookupKey(request.code());
        Optional<Row> found =
                entities.createQuery(QUERY, Row.class)
                        .setParameter("code", key)
                        .getResultStream()
                        .findFirst();
        boolean known =
                PayerCheck.matches(key, request.check(), found.map(Row::payerCheck).orElse(null));
        return known ? found : Optional.empty();
    }

    private Verification describe(Row row) {
        ReceiptDocument document = CanonicalJson.read(row.document());
        Result result = resultOf(row);
        AnnulledFor annulledFor =
                result == Result.ANNULLED
                        ? new AnnulledFor(
                                row.documentNumber(), row.documentDate(), document.entity())
                        : null;
        return new Verification(
                result,
                VerifiedReceipt.of(document),
                annulledFor,
                withholding(document, row),
                row.refundedAmount(),
                now());
    }

    private static WithholdingState withholding(ReceiptDocument document, Row row) {
        return document.withholding() == null
                ? null
                : WithholdingState.of(row.status(), row.declaredIn(), row.declarationPaidAt());
    }

    private static Result resultOf(Row row) {
        if (row.status() == ReceiptStatus.REFUNDED) {
            return Result.REFUNDED;
        }
        return row.documentNumber() == null ? Result.VALID : Result.ANNULLED;
    }

    private OffsetDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toOffsetDateTime();
    }

    private static void requireBoth(VerificationRequest request) {
        Violations violations = new Violations();
        if (request == null || request.code() == null || request.code().isBlank()) {
            violations.add("/code", "required", "Escriba el código de verificación del recibo.");
        }
        if (request == null || request.check() == null || request.check().isBlank()) {
            violations.add(
                    "/check",
                    "required",
                    "Escriba los últimos cuatro caracteres del documento del contribuyente.");
        }
        violations.throwIfAny();
    }
}
