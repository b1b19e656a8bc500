package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The second person's part: an undone receipt can be used again, for one document. */
@ApplicationScoped
public class DecideUndo {

    private final UndoRepository undos;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    DecideUndo(UndoRepository undos, Officer officer, Outbox outbox, Clock clock) {
        this.undos = undos;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param reason required to reject, null to approve
     * @throws ProblemException 404 unknown or another entity's, 403 by the person who asked, 409
     *     decided already
     */
    @Transactional
    public UndoView decide(UUID id, UndoDecision decision, String reason) {
        AnnulmentUndo undo = openOne(id);
        undos.lockReceipt(undo.receiptId());
        undo.decide(
                decision,
                reason,
                officer.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        undos.flush();
        String number = undos.receiptNumber(undo.receiptId());
        if (decision == UndoDecision.APPROVED) {
            undoAnnulment(undo, number);
        } else {
            outbox.record(
                    new AnnulmentUndoRejected(undo.receiptId(), undo.id(), reason),
                    officer.subject());
        }
        return UndoView.of(undo, number);
    }

    private void undoAnnulment(AnnulmentUndo undo, String receiptNumber) {
        if (!undos.removeAnnulment(undo)) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Ese uso ya se deshizo.");
        }
        outbox.record(
                new AnnulmentUndone(undo.receiptId(), undo.id(), receiptNumber, undo.entityNit()),
                officer.subject());
    }

    private AnnulmentUndo openOne(UUID id) {
        AnnulmentUndo undo =
                undos.lockOf(id, officer.entityNit())
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (!undo.isOpen()) {
            throw ProblemException.of(ErrorCode.CONFLICT, "Esta solicitud ya se decidió.");
        }
        if (undo.wasRequestedBy(officer.subject())) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Quien pidió deshacer no puede decidir: debe ser otro.");
        }
        return undo;
    }
}
