package co.gov.putumayo.estampillas.entity;

import co.gov.putumayo.estampillas.shared.EntityType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the registry. Written by migrations until administrators maintain it. */
@Entity
@Table(name = "contracting_entity")
class ContractingEntity {

    @Id private UUID id;

    private String nit;

    @Column(name = "check_digit")
    private short checkDigit;

    private String name;

    private String type;

    @Column(name = "withholding_agent")
    private boolean withholdingAgent;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ContractingEntity() {}

    EntityView view() {
        return new EntityView(
                nit, checkDigit, name, EntityType.of(type).orElseThrow(), withholdingAgent, demo);
    }
}
