package org.sala.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells whoever asked what went wrong, where, and how to mend it, as a page or as JSON, in their language. Everything that fails
 * anywhere behind the web server ends here, once; what is our own fault is logged, with nothing of the request's contents.
 */
public final class Problems implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int UNAVAILABLE = 503;

    private final Pages pages;
    private final SafetyHeaders safety;

    public Problems(Pages pages, SafetyHeaders safety) {
        this.pages = pages;
        this.safety = safety;
    }

    /** Where the web server sends what failed before or beside the routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .route(request -> request.path().equals("/error"), this::tellAsDispatched)
                .build();
    }

    private ServerResponse tellAsDispatched(ServerRequest request) {
        HttpServletRequest asked = request.servletRequest();
        Throwable cause = (Throwable) asked.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer status = (Integer) asked.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = cause == null ? Problem.ofStatus(status == null ? Problem.NOT_FOUND : status) : of(cause);
        return isForMachine(asked)
                ? ServerResponse.status(problem.status())
                        .header("Content-Type", typeFor(asked))
                        .header("Cache-Control", "no-store")
                        .body(json(asked, problem))
                : pages.show(asked, problem.status(), "problem", told(asked, problem));
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof AsyncRequestNotUsableException askerIsGone) {
            LOG.debug("the asker did not wait for the answer", askerIsGone);
            return new ModelAndView();
        }
        write(request, response, of(thrown));
        return new ModelAndView();
    }

    /** Writes the answer past the routes, for what is refused before them. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        if (response.isCommitted()) return;
        try {
            response.reset();
            safety.set(request, response);
            response.setStatus(problem.status());
            response.setHeader("Cache-Control", "no-store");
            boolean isForMachine = isForMachine(request);
            response.setContentType(isForMachine ? typeFor(request) : Pages.HTML.toString());
            String text =
                    isForMachine ? json(request, problem) : pages.html(request, "problem", told(request, problem));
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException askerIsGone) {
            LOG.debug("the asker did not wait for the answer", askerIsGone);
        }
    }

    /** What to tell of something thrown. Whatever is not known to be the asker's is ours. */
    private static Problem of(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> refused.problem();
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                Problem.ofStatus(known.getStatusCode().value());
            // A form that breaks off, is not UTF-8 or has thousands of fields.
            case InvalidParameterException broken -> Problem.ofStatus(broken.getErrorCode());
            // The second where it went away between two statements, or before the first.
            case DataAccessException _, TransactionException _ -> {
                LOG.error("the database did not answer", thrown);
                yield Problem.of(UNAVAILABLE, "unavailable");
            }
            default -> {
                LOG.error("something went wrong that is ours", thrown);
                yield Problem.ofStatus(Problem.OURS);
            }
        };
    }

    /** Browsers that show pages say so; everything else gets JSON. */
    public static boolean isForMachine(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean isApp = request.getHeader("X-Sala") != null || request.getHeader("Authorization") != null;
        if (SafetyHeaders.isForAnySite(request)) return true;
        return isApp || accept == null || !accept.contains("text/html");
    }

    /** Addresses for other software answer in the form that other software knows: RFC 9457. */
    private static String typeFor(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = first == null ? request.getRequestURI() : first.toString();
        boolean isForSoftware = asked.startsWith("/referrals") || SafetyHeaders.isForAnySite(request);
        return isForSoftware ? "application/problem+json" : "application/json";
    }

    /** The same with the names that RFC 9457 gives to its parts. */
    public static Value.Fields described(int status, Value.Fields told) {
        return told.with("title", told.get("message"))
                .with("detail", told.get("how"))
                .with("status", new Value.Whole(status));
    }

    private String json(HttpServletRequest request, Problem problem) {
        String language = Language.of(request);
        Value.Fields told = Value.Fields.of("error", new Value.Text(problem.code()))
                .with("message", new Value.Text(message(language, problem)))
                .with("how", new Value.Text(how(language, problem)))
                .with("where", new Value.Text(problem.where()));
        return Json.write(typeFor(request).contains("problem") ? described(problem.status(), told) : told);
    }

    private Map<String, Object> told(HttpServletRequest request, Problem problem) {
        String language = Language.of(request);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", message(language, problem));
        told.put("how", how(language, problem));
        told.put("where", problem.where());
        return told;
    }

    private String message(String language, Problem problem) {
        return pages.words().say(language, "problem." + problem.code(), problem.names());
    }

    private String how(String language, Problem problem) {
        return pages.words().say(language, "problem." + problem.code() + "-how", problem.names());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
