package org.sala.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.web.Language;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who signed in on a page, as long as nothing has happened to the account since. */
public final class PageSession extends OncePerRequestFilter {
    private static final String ACCOUNT = "account";
    private static final String STAMP = "stamp";

    private final Accounts accounts;
    private final FirstPasswords first;

    public PageSession(Accounts accounts, FirstPasswords first) {
        this.accounts = accounts;
        this.first = first;
    }

    /** From now on this browser is this account's. The session gets a new name, so that nobody can have prepared it. */
    static void begin(HttpServletRequest request, Account account) {
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(STAMP, account.stamp());
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account = request.getHeader("Authorization") == null ? account(request) : Optional.empty();
        if (account.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (first.mustChange(account.get()) && !isAllowedBefore(request.getRequestURI())) {
            response.sendRedirect("/password");
            return;
        }
        request.setAttribute(Language.OF_ACCOUNT, account.get().language());
        var asker = new Asker(account.get(), 0, 0, Kind.PAGE, false);
        SecurityContextHolder.setContext(new SecurityContextImpl(new Established(asker)));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long number)) return Optional.empty();
        return accounts.find(number)
                .filter(account -> !account.isDisabled())
                .filter(account -> Long.valueOf(account.stamp()).equals(session.getAttribute(STAMP)));
    }

    /** The page itself, what it is made of, and addresses that refuse by themselves. */
    private static boolean isAllowedBefore(String address) {
        return address.equals("/password")
                || address.equals("/sign-out")
                || address.equals("/sign-in")
                || address.startsWith("/style/")
                || address.startsWith("/app/")
                || address.startsWith("/lib/")
                || address.startsWith("/words/")
                || address.equals("/rules.json")
                || address.equals("/devices")
                || address.equals("/error");
    }
}
