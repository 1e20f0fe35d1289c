package org.sala.server.web;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One address and what can be done there; any other method is told which ones there are. */
public final class Address {
    private final String path;
    private final Map<HttpMethod, HandlerFunction<ServerResponse>> handlers = new LinkedHashMap<>();

    private Address(String path) {
        this.path = path;
    }

    public static Address at(String path) {
        return new Address(path);
    }

    public Address get(HandlerFunction<ServerResponse> handler) {
        handlers.put(HttpMethod.GET, handler);
        handlers.put(HttpMethod.HEAD, handler);
        return this;
    }

    public Address post(HandlerFunction<ServerResponse> handler) {
        handlers.put(HttpMethod.POST, handler);
        return this;
    }

    public RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route();
        handlers.forEach((method, handler) -> routes.route(method(method).and(path(path)), handler));
        String allowed = String.join(
                ", ", handlers.keySet().stream().map(HttpMethod::name).toList());
        routes.route(path(path), request -> {
            if (request.method().equals(HttpMethod.OPTIONS)) {
                return ServerResponse.noContent().header("Allow", allowed).build();
            }
            throw new Refused(new Problem(Problem.WRONG_METHOD, "wrong-method", "", Map.of("allowed", allowed)));
        });
        return routes.build();
    }
}
