package co.gov.putumayo.estampillas.verification.batch;

import java.util.UUID;

/** A run over a batch that came to nothing. */
final class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID batch;

    BatchFailed(UUID batch, RuntimeException cause) {
        super(cause);
        this.batch = batch;
    }

    UUID batch() {
        return batch;
    }
}
