package co.gov.putumayo.estampillas.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds exemptions for other features. */
@ApplicationScoped
public class Grants {

    /** Kind under which certificates of exemptions are issued. */
    public static final String KIND = "exemptions";

    private final GrantRepository repository;

    Grants(GrantRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Optional<GrantView> find(UUID id) {
        return repository.findByIdOptional(id).map(ExemptionGrant::view);
    }
}
