package co.gov.putumayo.estampillas.verification.undo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second person said. */
@Schema(name = "AnnulmentUndoDecision")
public enum UndoDecision {
    APPROVED,
    REJECTED
}
