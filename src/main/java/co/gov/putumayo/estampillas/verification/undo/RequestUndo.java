package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.receipt.Receipts;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.verification.undo.UndoRepository.Annulled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The first person's part: says why an annulment of its entity was a mistake. */
@ApplicationScoped
public class RequestUndo {

    private final UndoRepository undos;
    private final Receipts receipts;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    RequestUndo(
            UndoRepository undos, Receipts receipts, Officer officer, Outbox outbox, Clock clock) {
        this.undos = undos;
        this.receipts = receipts;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 unknown code, 403 receipt of another entity, 409 not annulled or
     *     already asked, 422 no reason
     */
    @Transactional
    public UndoView request(String code, UndoReason given) {
        String reason = UndoReason.textOf(given);
        Annulled receipt = ownReceipt(code);
        if (receipt.annulledAt() == null) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT, "Este recibo no está anulado: no hay nada que deshacer.");
        }
        AnnulmentUndo undo =
                new AnnulmentUndo(
                        receipt.receiptId(),
                        receipt.annulledAt(),
                        receipt.entityNit(),
                        reason,
                        officer.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!undos.insertUnlessOpen(undo)) {
            throw ProblemException.of(
                    ErrorCode.CONFLICT,
                    "Ya hay una solicitud de deshacer este uso; otra persona debe decidirla.");
        }
        outbox.record(
                new AnnulmentUndoRequested(undo.receiptId(), undo.id(), reason), officer.subject());
        return UndoView.of(undo, receipt.receiptNumber());
    }

    /** Locked: an undo that is being approved takes its annulment away before this one looks. */
    private Annulled ownReceipt(String code) {
        receipts.lock(code);
        Annulled receipt =
                undos.findReceipt(PayerCheck.lookupKey(code))
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "Ningún recibo tiene ese código."));
        if (!receipt.entityNit().equals(officer.entityNit())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "El recibo se pagó por un acto de otra entidad.");
        }
        return receipt;
    }
}
