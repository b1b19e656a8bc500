package co.gov.putumayo.estampillas.verification.undo;

import co.gov.putumayo.estampillas.receipt.PayerCheck;
import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.verification.undo.UndoRepository.Annulled;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what waits for a second person, and what became of the uses of a receipt. */
@ApplicationScoped
public class ReadUndos {

    private final UndoRepository undos;
    private final Officer officer;
    private final SecurityIdentity identity;

    ReadUndos(UndoRepository undos, Officer officer, SecurityIdentity identity) {
        this.undos = undos;
        this.officer = officer;
        this.identity = identity;
    }

    /**
     * @throws ProblemException 400 unusable cursor, 403 officer without entity
     */
    @Transactional
    public List<UndoView> open(PageRequest page) {
        return undos
                .open(
                        officer.entityNit(),
                        page.afterId().orElse(PageRequest.BEFORE_ALL),
                        page.rowsToRead())
                .stream()
                .map(waiting -> UndoView.of(waiting.undo(), waiting.receiptNumber()))
                .toList();
    }

    /**
     * @throws ProblemException 404 unknown or another entity's
     */
    @Transactional
    public UndoView one(UUID id) {
        return undos.findByIdOptional(id)
                .filter(found -> found.entityNit().equals(officer.entityNit()))
                .map(found -> UndoView.of(found, undos.receiptNumber(found.receiptId())))
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }

    /**
     * For officers of the receipt's entity, Rentas and Contraloría.
     *
     * @throws ProblemException 404 unknown code or, for an officer, another entity's receipt
     */
    @Transactional
    HistoryView history(String code) {
        Annulled receipt =
                undos.findReceipt(PayerCheck.lookupKey(code))
                        .filter(found -> maySee(found.entityNit()))
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "Ningún recibo tiene ese código."));
        return HistoryView.of(
                receipt.receiptNumber(),
                undos.uses(receipt.receiptId()),
                undos.of(receipt.receiptId()));
    }

    private boolean maySee(String entityNit) {
        return identity.hasRole(Role.REVENUE)
                || identity.hasRole(Role.AUDITOR)
                || entityNit.equals(officer.entityNit());
    }
}
