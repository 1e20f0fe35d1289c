package org.sala.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database whose every statement, commit and rollback passes a gate first. */
final class GatedConnections {
    private final Runnable gate;
    private final LongConsumer connected;
    private final UnaryOperator<String> rewritten;

    private GatedConnections(Runnable gate, LongConsumer connected, UnaryOperator<String> rewritten) {
        this.gate = gate;
        this.connected = connected;
        this.rewritten = rewritten;
    }

    /** {@code connected} hears the number of each connection's process. */
    static DataSource on(DataSource database, Runnable gate, LongConsumer connected, UnaryOperator<String> rewritten) {
        var gated = new GatedConnections(gate, connected, rewritten);
        return stand(DataSource.class, (proxy, method, given) -> {
            Object answer = call(database, method, given);
            return answer instanceof Connection connection ? gated.connection(connection) : answer;
        });
    }

    private Connection connection(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
            found.next();
            connected.accept(found.getLong(1));
        }
        return stand(Connection.class, (proxy, method, given) -> {
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                gate.run();
            }
            if (method.getName().equals("prepareStatement")) {
                given[0] = rewritten.apply((String) given[0]);
            }
            Object answer = call(connection, method, given);
            return answer instanceof PreparedStatement statement ? statement(statement) : answer;
        });
    }

    private PreparedStatement statement(PreparedStatement statement) {
        return stand(PreparedStatement.class, (proxy, method, given) -> {
            if (method.getName().startsWith("execute")) {
                gate.run();
            }
            return call(statement, method, given);
        });
    }

    private static <T> T stand(Class<T> kind, InvocationHandler behaviour) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, behaviour));
    }

    private static @Nullable Object call(Object behind, Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(behind, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
