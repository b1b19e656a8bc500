package co.gov.putumayo.estampillas.treasury.refund.release;

import co.gov.putumayo.estampillas.receipt.ReceiptView;
import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.TextRules;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.verification.AnnulledReceipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The entity that used a receipt lets its money be given back. */
@ApplicationScoped
class ReleaseReceipt {

    private static final int LONGEST = 1000;

    private final Receipts receipts;
    private final AnnulledReceipts annulled;
    private final Releases releases;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseReceipt(
            Receipts receipts,
            AnnulledReceipts annulled,
            Releases releases,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.receipts = receipts;
        this.annulled = annulled;
        this.releases = releases;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param replayed whether the same release was written before
     */
    record Outcome(ReleaseView release, boolean replayed) {}

    /**
     * @throws ProblemException 404 unknown code, 403 receipt of another entity, 409 not used or
     *     released otherwise, 422 wrong data
     */
    @Transactional
    Outcome release(String code, ReleaseRequest request) {
        check(request);
        ReceiptView receipt =
                receipts.lock(code)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "Ningún recibo tiene ese código."));
        String number = receipt.document().number();
        if (!receipt.document().entity().nit().equals(officer.entityNit())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Solo la entidad que usó el recibo lo puede liberar.");
        }
        if (!annulled.isAnnulled(receipt.id())) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "El recibo no se ha usado; no hay nada que liberar.");
        }
        ReceiptRelease known = releases.findById(receipt.id());
        if (known != null) {
            if (!known.says(request)) {
                throw ProblemException.of(ErrorCode.CONFLICT, "Ya se liberó con otro documento.");
            }
            return new Outcome(known.view(number), true);
        }
        ReceiptRelease made =
                new ReceiptRelease(
                        receipt.id(),
                        officer.entityNit(),
                        request,
                        officer.subject(),
                        clock.instant());
        releases.persist(made);
        ReleaseView view = made.view(number);
        outbox.record(
                new ReceiptReleased(receipt.id(), number, view.entityNit(), view.documentNumber()),
                officer.subject());
        return new Outcome(view, false);
    }

    private void check(ReleaseRequest request) {
        Violations violations = new Violations();
        String number = request == null ? null : request.documentNumber();
        String date = request == null ? null : request.documentDate();
        String reason = request == null ? null : request.reason();
        TextRules.required(
                number, LONGEST, "/documentNumber", "Escriba el número del documento.", violations);
        TextRules.required(reason, LONGEST, "/reason", "Escriba por qué se libera.", violations);
        if (IsoDate.parse(date).filter(day -> !day.isAfter(LocalDate.now(clock))).isEmpty()) {
            violations.add(
                    "/documentDate",
                    "invalid-date",
                    "Escriba como AAAA-MM-DD una fecha hasta hoy.");
        }
        violations.throwIfAny();
    }
}
