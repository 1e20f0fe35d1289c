package org.sala.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sala.server.web.Language;
import org.sala.server.web.Problem;
import org.sala.server.web.Problems;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in a device by its token: {@code Authorization: Bearer …}. A token that opens nothing is said to be that. */
public final class BearerFilter extends OncePerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("Bearer ([A-Za-z0-9_-]{32})", Pattern.CASE_INSENSITIVE);

    private final Doorkeeper doorkeeper;
    private final Problems problems;

    public BearerFilter(Doorkeeper doorkeeper, Problems problems) {
        this.doorkeeper = doorkeeper;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Asker> asker = token(header).flatMap(doorkeeper::recognize);
        if (asker.isEmpty()
                || (asker.get().isRevoked() && !request.getRequestURI().equals("/sync"))) {
            problems.write(request, response, Problem.ofStatus(Problem.SIGNED_OUT));
            return;
        }
        // A program asks for its own readers' language.
        boolean isSaid = asker.get().kind() == DeviceKey.Kind.SOFTWARE && request.getHeader("Accept-Language") != null;
        if (!isSaid) {
            request.setAttribute(Language.OF_ACCOUNT, asker.get().account().language());
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new Established(asker.get())));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Optional<Secret> token(@Nullable String header) {
        var found = BEARER.matcher(header == null ? "" : header);
        return found.matches() ? Optional.of(new Secret(found.group(1))) : Optional.empty();
    }
}
