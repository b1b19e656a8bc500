package co.gov.putumayo.estampillas.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;

/**
 * The SQL of each request, told apart by its {@code X-Request-Id}: what the service does in the
 * background at the same time does not count.
 */
@PersistenceUnitExtension
public class StatementLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Queue<String>> STATEMENTS = new ConcurrentHashMap<>();

    /** The statements Hibernate sent for a request, in order. */
    public static List<String> of(String requestId) {
        return List.copyOf(STATEMENTS.getOrDefault(requestId, new ConcurrentLinkedQueue<>()));
    }

    @Override
    public String inspect(String sql) {
        if (MDC.get("requestId") instanceof String requestId) {
            STATEMENTS.computeIfAbsent(requestId, id -> new ConcurrentLinkedQueue<>()).add(sql);
        }
        return sql;
    }
}
