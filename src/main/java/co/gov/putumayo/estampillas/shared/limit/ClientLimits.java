package co.gov.putumayo.estampillas.shared.limit;

import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a client that calls {@link Limited} operations too often, before its body is read. Each
 * replica counts for itself in memory: with n replicas a client gets up to n times the limit.
 */
@ApplicationScoped
public class ClientLimits {

    private final boolean enabled;
    private final Map<LimitGroup, Buckets> groups = new EnumMap<>(LimitGroup.class);
    private final ClientNetwork client;
    private final Refusals refusals;

    ClientLimits(LimitConfig config, Clock clock, ClientNetwork client, Refusals refusals) {
        this.enabled = config.enabled();
        this.client = client;
        this.refusals = refusals;
        for (LimitGroup group : LimitGroup.values()) {
            groups.put(group, new Buckets(group.rate(config), clock));
        }
    }

    /**
     * @throws ProblemException 429
     */
    @ServerRequestFilter
    void limit(ResourceInfo resource) {
        Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
        if (!enabled || limited == null) {
            return;
        }
        ConsumptionProbe probe =
                groups.get(limited.value()).of(client.current()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refusals.refusal(limited.value().label(), probe.getNanosToWaitForRefill());
        }
    }
}
