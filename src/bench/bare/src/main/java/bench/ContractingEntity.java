package bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** So that Hibernate has something to start for. */
@Entity
@Table(name = "contracting_entity")
class ContractingEntity {

    @Id private java.util.UUID id;
    private String name;
}
