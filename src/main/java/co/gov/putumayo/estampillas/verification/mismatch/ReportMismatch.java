package co.gov.putumayo.estampillas.verification.mismatch;

import co.gov.putumayo.estampillas.receipt.ReceiptView;
import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.verification.Verification;
import co.gov.putumayo.estampillas.verification.VerificationRequest;
import co.gov.putumayo.estampillas.verification.VerifyReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Stores what somebody says that does not match. */
@ApplicationScoped
public class ReportMismatch {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_KEY = 64;

    private final VerifyReceipt verifyReceipt;
    private final Receipts receipts;
    private final MismatchReportRepository reports;
    private final Clock clock;

    ReportMismatch(
            VerifyReceipt verifyReceipt,
            Receipts receipts,
            MismatchReportRepository reports,
            Clock clock) {
        this.verifyReceipt = verifyReceipt;
        this.receipts = receipts;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * @param key of the form, so that sending it twice reports once; may be null
     * @param code verification code as typed
     * @param check last characters of the payer's document as typed
     */
    public record Report(String key, String code, String check, String kind, String text) {}

    /**
     * A receipt is named only when code and check open it: nobody learns anything by reporting.
     *
     * @throws co.gov.putumayo.estampillas.shared.problem.ProblemException 422
     */
    @Transactional
    public void report(Report report) {
        Optional<MismatchKind> kind = check(report);
        Verification verification =
                verifyReceipt.verify(new VerificationRequest(report.code(), report.check()));
        UUID receipt =
                verification.result() == Verification.Result.NOT_FOUND
                        ? null
                        : receipts.find(report.code()).map(ReceiptView::id).orElseThrow();
        reports.insertUnlessKnown(
                Ids.next(),
                clock.instant(),
                report.key() == null ? UUID.randomUUID().toString() : report.key(),
                receipt,
                receipt == null ? report.code() : null,
                kind.orElseThrow().code(),
                report.text());
    }

    private static Optional<MismatchKind> check(Report report) {
        Violations violations = new Violations();
        Optional<MismatchKind> kind = MismatchKind.of(report.kind());
        if (kind.isEmpty()) {
            violations.add("/kind", "required", "Diga qué no coincide.");
        }
        if (report.text() != null && report.text().length() > LONGEST_TEXT) {
            violations.add(
                    "/text", "too-long", "Debe tener a lo sumo " + LONGEST_TEXT + " caracteres.");
        }
        if (report.code() == null || report.code().length() > LONGEST_CODE) {
            violations.add("/code", "too-long", "El código de verificación no está bien escrito.");
        }
        if (report.key() != null && report.key().length() > LONGEST_KEY) {
            violations.add("/key", "too-long", "La página no es la que se envió; recárguela.");
        }
        violations.throwIfAny();
        return kind;
    }
}
