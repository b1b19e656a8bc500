package co.gov.putumayo.estampillas.shared.web;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.resteasy.reactive.server.runtime.observability.ObservabilityIntegrationRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Finds the template of a path, by which requests are counted, once a sign-in has failed. Quarkus
 * 3.27 does it for every request in case its sign-in fails, and builds a table of all paths each
 * time: it was a tenth of the work of a quote. It leaves alone whoever has a handler already.
 */
@ApplicationScoped
class SignInFailure {

    /** Held by Quarkus before ours of the same priority, and looked up right after it. */
    private static final int AFTER_SIGN_IN = SecurityHandlerPriorities.AUTHENTICATION;

    private static final BiConsumer<RoutingContext, Throwable> HANDLER = SignInFailure::fail;

    /** Beyond it only endpoints ask who signs in, and answer a failure themselves. */
    private static final int AFTER_PERMISSIONS = SecurityHandlerPriorities.AUTHORIZATION - 1;

    void register(@Observes Filters filters) {
        filters.register(SignInFailure::handleHere, AFTER_SIGN_IN);
        filters.register(SignInFailure::leaveToEndpoint, AFTER_PERMISSIONS);
    }

    private static void handleHere(RoutingContext context) {
        if (context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER)
                instanceof DefaultAuthFailureHandler) {
            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, HANDLER);
        }
        context.next();
    }

    /** Or it would be answered twice, as Quarkus's own handler would not. */
    private static void leaveToEndpoint(RoutingContext context) {
        if (context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER) == HANDLER) {
            context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        }
        context.next();
    }

    private static void fail(RoutingContext context, Throwable cause) {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(context, cause);
        if (!context.failed()) {
            ObservabilityIntegrationRecorder.setTemplatePath(
                    context, ResteasyReactiveRecorder.getCurrentDeployment());
            context.fail(DefaultAuthFailureHandler.extractRootCause(cause));
        }
    }
}
