package co.gov.putumayo.estampillas.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.MDC;
import org.postgresql.Driver;

/**
 * The SQL of each request, told apart by its {@code X-Request-Id}: what the service does in the
 * background at the same time does not count. It is the driver of the tests, so that it sees what
 * goes past Hibernate too.
 */
public class StatementLog extends Driver {

    private static final Map<String, Queue<String>> STATEMENTS = new ConcurrentHashMap<>();

    /** The statements prepared for a request, in order. */
    public static List<String> of(String requestId) {
        return List.copyOf(STATEMENTS.getOrDefault(requestId, new ConcurrentLinkedQueue<>()));
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = super.connect(url, info);
        return (Connection)
                Proxy.newProxyInstance(
                        StatementLog.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private static Object call(Connection connection, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            keep((String) arguments[0]);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void keep(String sql) {
        if (MDC.get("requestId") instanceof String requestId) {
            STATEMENTS.computeIfAbsent(requestId, id -> new ConcurrentLinkedQueue<>()).add(sql);
        }
    }
}
