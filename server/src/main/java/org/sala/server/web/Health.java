package org.sala.server.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whether Sala can do its work now: {@code GET /health}, for people and for whatever watches over the machine. */
public final class Health {
    private final JdbcClient sql;

    public Health(JdbcClient sql) {
        this.sql = sql;
    }

    public RouterFunction<ServerResponse> routes() {
        return route().GET("/health", this::tell).build();
    }

    private ServerResponse tell(ServerRequest request) {
        try {
            sql.sql("select 1").query(Integer.class).single();
            return ServerResponse.ok().body(Map.of("status", "ready"));
        } catch (DataAccessException e) {
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "no database"));
        }
    }
}
