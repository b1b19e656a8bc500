package co.gov.putumayo.estampillas.webhook;

import co.gov.putumayo.estampillas.shared.security.Officer;
import co.gov.putumayo.estampillas.shared.security.Role;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;

/**
 * Who subscribes.
 *
 * @param owner subject of the token
 * @param entityNit the one entity it may hear of; empty: all
 */
record Subscriber(String owner, Optional<String> entityNit) {

    static Subscriber of(Officer officer, SecurityIdentity identity) {
        boolean hearsAll = identity.hasRole(Role.PORTAL) || identity.hasRole(Role.TREASURY);
        return new Subscriber(
                officer.subject(), hearsAll ? Optional.empty() : Optional.of(officer.entityNit()));
    }
}
