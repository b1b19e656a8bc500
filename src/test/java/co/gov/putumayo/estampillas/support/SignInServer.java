package co.gov.putumayo.estampillas.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;

/** Starts, for every test of the run, an OIDC server whose keys sign {@link Tokens}. */
@QuarkusTestResource(OidcWiremockTestResource.class)
final class SignInServer {

    private SignInServer() {}
}
