package org.sala.server.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database of which one hears every statement that is prepared. */
final class Overheard extends DelegatingDataSource {
    private final Set<String> statements = new ConcurrentSkipListSet<>();

    Overheard(DataSource database) {
        super(database);
    }

    Set<String> statements() {
        return Set.copyOf(statements);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Overheard.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.addAll(List.of(((String) given[0]).split(";\n")));
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
