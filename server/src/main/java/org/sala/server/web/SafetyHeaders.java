package org.sala.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser not to do: run strangers' code, guess types, pass addresses on, show us in a frame. */
public final class SafetyHeaders extends OncePerRequestFilter {
    private static final String FOR_ALL = "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String ofApp;

    /** {@code importMapHash} is of the one inline text that the app has. */
    public SafetyHeaders(String importMapHash) {
        this.ofApp = FOR_ALL + "; script-src 'self' '" + importMapHash
                + "'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(request, response);
        chain.doFilter(request, response);
    }

    void set(HttpServletRequest request, HttpServletResponse response) {
        boolean isApp = String.valueOf(request.getRequestURI()).startsWith("/app/");
        response.setHeader("Content-Security-Policy", isApp ? ofApp : FOR_ALL);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(self), microphone=(), geolocation=(self), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
