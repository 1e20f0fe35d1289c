package org.sala.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser not to do: run strangers' code, guess types, pass addresses on, show us in a frame. */
public final class SafetyHeaders extends OncePerRequestFilter {
    private static final String FOR_ALL = "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

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
        boolean isAskedBefore = isForAnySite(request) && "OPTIONS".equals(request.getMethod());
        if (isAskedBefore) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Allow", METHODS);
        } else {
            chain.doFilter(request, response);
        }
    }

    void set(HttpServletRequest request, HttpServletResponse response) {
        boolean isApp = String.valueOf(request.getRequestURI()).startsWith("/app/");
        response.setHeader("Content-Security-Policy", isApp ? ofApp : FOR_ALL);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        setForOtherSites(request, response);
        response.setHeader(
                "Permissions-Policy", "camera=(self), microphone=(), geolocation=(self), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The public directory is for every site's pages: nobody is known there, and nothing is kept back from whom. */
    private static void setForOtherSites(HttpServletRequest request, HttpServletResponse response) {
        boolean isForAny = isForAnySite(request);
        response.setHeader("Cross-Origin-Resource-Policy", isForAny ? "cross-origin" : "same-origin");
        if (!isForAny) return;
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    /** Whether an address is open to pages of other sites, also while its failure is told. */
    public static boolean isForAnySite(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = String.valueOf(first == null ? request.getRequestURI() : first);
        return asked.equals("/hsds") || asked.startsWith("/hsds/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
