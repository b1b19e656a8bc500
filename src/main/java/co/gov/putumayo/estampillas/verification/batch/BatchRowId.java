package co.gov.putumayo.estampillas.verification.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record BatchRowId(
        @Column(name = "batch_id") UUID batchId, @Column(name = "position") int position) {}
