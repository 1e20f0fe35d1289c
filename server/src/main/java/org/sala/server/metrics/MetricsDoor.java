package org.sala.server.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.sala.server.web.Address;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /metrics}: for programs on this very machine, and for administrators. To everybody else there is nothing here. */
public final class MetricsDoor {
    private final Metrics metrics;
    private final Predicate<ServerRequest> isAdministrator;

    public MetricsDoor(Metrics metrics, Predicate<ServerRequest> isAdministrator) {
        this.metrics = metrics;
        this.isAdministrator = isAdministrator;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/metrics").get(this::tell).routes();
    }

    private ServerResponse tell(ServerRequest request) {
        if (!isFromHere(request.servletRequest()) && !isAdministrator.test(request)) throw Refused.notFound();
        return ServerResponse.ok()
                .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                .header("Cache-Control", "no-store")
                .body(metrics.tell());
    }

    /** What a proxy on this machine passes on comes from elsewhere, and its header says so. */
    private static boolean isFromHere(HttpServletRequest request) {
        String address = String.valueOf(request.getRemoteAddr());
        return address.equals("127.0.0.1") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}
