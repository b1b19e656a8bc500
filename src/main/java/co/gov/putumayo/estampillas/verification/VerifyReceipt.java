package co.gov.putumayo.estampillas.verification;

import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.shared.CheckedCode;
import co.gov.putumayo.estampillas.shared.limit.GuessGuard;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells whether a receipt is genuine and unused. */
@ApplicationScoped
public class VerifyReceipt {

    private final FindReceipt receipts;
    private final GuessGuard guesses;
    private final Clock clock;

    VerifyReceipt(FindReceipt receipts, GuessGuard guesses, Clock clock) {
        this.receipts = receipts;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Does the same work for an unknown code as for a wrong check. */
    public Verification verify(VerificationRequest request) {
        return find(request)
                .map(receipt -> Verification.of(receipt, now()))
                .orElseGet(() -> Verification.notFound(now()));
    }

    /** The same, as the JSON of {@link Verification}. */
    byte[] verifyAsJson(VerificationRequest request) {
        return VerificationJson.of(find(request).orElse(null), now());
    }

    private Optional<FoundReceipt> find(VerificationRequest request) {
        requireBoth(request);
        String code = PayerCheck.lookupKey(request.code());
        return guesses.check(
                CheckedCode.parse(request.code()).map(CheckedCode::compact),
                () -> openedBy(request.check(), code));
    }

    private Optional<FoundReceipt> openedBy(String check, String code) {
        Optional<FoundReceipt> found = receipts.find(code);
        String stored = found.map(FoundReceipt::payerCheck).orElse(null);
        return PayerCheck.matches(code, check, stored) ? found : Optional.empty();
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
