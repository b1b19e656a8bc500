package co.gov.putumayo.estampillas.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a refund was decided, to be told to its payer. */
@Entity
@Table(name = "refund_mail")
class RefundMail {

    @Id
    @Column(name = "step_id")
    private UUID stepId;

    @Embedded private Delivery delivery;

    protected RefundMail() {}

    Delivery delivery() {
        return delivery;
    }
}
