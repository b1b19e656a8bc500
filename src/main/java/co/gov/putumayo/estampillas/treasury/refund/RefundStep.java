package co.gov.putumayo.estampillas.treasury.refund;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A state that a case came to. */
@Entity
@Immutable
@Table(name = "refund_step")
public class RefundStep {

    @Id private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    private Instant at;
    private String actor;

    protected RefundStep() {}

    RefundStep(RefundCase refund, String actor, Instant at) {
        this.id = Ids.next();
        this.caseId = refund.id();
        this.state = refund.state();
        this.at = at;
        this.actor = actor;
    }

    public UUID id() {
        return id;
    }

    public RefundState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }
}
