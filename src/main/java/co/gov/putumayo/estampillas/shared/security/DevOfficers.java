package co.gov.putumayo.estampillas.shared.security;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Development only: Quarkus' own sign-in server cannot put a NIT in its tokens, so the entity of
 * each demo user comes from the configuration. The class does not exist in other profiles.
 */
@IfBuildProfile("dev")
@ApplicationScoped
public class DevOfficers implements SecurityIdentityAugmentor {

    /** Entities of the demo users. */
    @ConfigMapping(prefix = "estampillas.dev")
    interface Users {
        /** NIT of the entity by user name. */
        Map<String, String> officers();
    }

    private final Users users;

    DevOfficers(Users users) {
        this.users = users;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        String nit =
                identity.isAnonymous()
                        ? null
                        : users.officers().get(identity.getPrincipal().getName());
        return Uni.createFrom()
                .item(
                        nit == null
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addAttribute(Officer.NIT_CLAIM, nit)
                                        .build());
    }
}
