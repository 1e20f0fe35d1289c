package org.sala.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.Asker;
import org.sala.server.signin.BearerFilter;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.Doorkeeper;
import org.sala.server.signin.FirstPasswords;
import org.sala.server.signin.PageSession;
import org.sala.server.web.PhoneApp;
import org.sala.server.web.Problem;
import org.sala.server.web.Problems;
import org.sala.server.web.SafetyHeaders;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets through which door. Every address is closed unless it is named here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityWiring {
    private static final String[] OPEN = {
        "/",
        "/app",
        "/app/**",
        "/lib/**",
        "/words/**",
        "/rules.json",
        "/health",
        "/metrics",
        "/style/*",
        "/sign-in",
        "/devices",
        "/answer/**",
        "/mine/**",
        "/say",
        "/say/*",
        "/find",
        "/hsds",
        "/hsds/**",
        "/error",
        "/favicon.ico"
    };

    @Bean
    SafetyHeaders safetyHeaders(PhoneApp app) {
        return new SafetyHeaders(app.importMapHash());
    }

    @Bean
    FilterRegistrationBean<SafetyHeaders> safetyFirst(SafetyHeaders safety) {
        var registration = new FilterRegistrationBean<>(safety);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> doorsNext(@Qualifier("springSecurityFilterChain") Filter chain) {
        var registration = new FilterRegistrationBean<>(chain);
        registration.setOrder(-100);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /** Whatever fails before or beside the routes is told at this address. */
    @Bean
    ErrorPageRegistrar whereErrorsGo() {
        return registry -> registry.addErrorPages(new ErrorPage("/error"));
    }

    /** Nobody signs in through Spring's own machinery; without this it would invent a user. */
    @Bean
    AuthenticationManager nobodyElse() {
        return asked -> {
            throw new org.springframework.security.authentication.BadCredentialsException("not this way");
        };
    }

    @Bean
    RequestRejectedHandler suspicious(Problems problems) {
        return (request, response, why) -> problems.write(request, response, Problem.ofStatus(Problem.MALFORMED));
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, Doorkeeper doorkeeper, Accounts accounts, Settings settings, Problems problems) {
        return http.authorizeHttpRequests(asked -> asked.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/sync")
                        .authenticated()
                        .anyRequest()
                        .hasAuthority("known"))
                .addFilterBefore(new BearerFilter(doorkeeper, problems), CsrfFilter.class)
                .addFilterBefore(new PageSession(accounts, new FirstPasswords(settings.isDemo())), CsrfFilter.class)
                .csrf(form -> form.requireCsrfProtectionMatcher(isForm())
                        .csrfTokenRepository(formTokens())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                // A session gets its new name once, when it begins (PageSession). Left to itself Spring would rename it
                // with every
                // request, and of a browser's two at a time one would be a stranger's.
                .sessionManagement(session -> session.disable())
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .exceptionHandling(no ->
                        no.authenticationEntryPoint(signInFirst(problems)).accessDeniedHandler(notAllowed(problems)))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /**
     * What could be done in somebody's name from another site: whatever a page session opens, and signing in itself. The app says
     * {@code X-Sala}, which no other site's page can send without asking us first.
     */
    private static RequestMatcher isForm() {
        return request -> {
            boolean isReading =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            Authentication present = SecurityContextHolder.getContext().getAuthentication();
            boolean isPage = present != null
                    && present.getPrincipal() instanceof Asker asker
                    && asker.kind() == DeviceKey.Kind.PAGE;
            boolean isSigningIn = request.getRequestURI().equals("/sign-in");
            // Asking in a body changes nothing.
            if (SafetyHeaders.isForAnySite(request)) return false;
            return !isReading && (isPage || isSigningIn) && request.getHeader("X-Sala") == null;
        };
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setParameterName("form");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Strict").httpOnly(true).path("/"));
        return tokens;
    }

    private static AuthenticationEntryPoint signInFirst(Problems problems) {
        return (request, response, why) -> {
            if (Problems.isForMachine(request) || !request.getMethod().equals("GET")) {
                problems.write(request, response, Problem.ofStatus(Problem.SIGNED_OUT));
                return;
            }
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String next = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.sendRedirect("/sign-in?next=" + next);
        };
    }

    private static AccessDeniedHandler notAllowed(Problems problems) {
        return (request, response, why) -> problems.write(
                request,
                response,
                Problem.of(Problem.FORBIDDEN, why instanceof CsrfException ? "form-expired" : "forbidden"));
    }
}
