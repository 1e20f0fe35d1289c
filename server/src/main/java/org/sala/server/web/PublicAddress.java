package org.sala.server.web;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Under which address phones and people reach this Sala, for what is handed on: links, and codes for a camera.
 *
 * @param fixed what the operator said; without it the address under which the asker came, which is right on a network where nobody asks
 *     under a name that is not Sala's
 */
public record PublicAddress(Optional<String> fixed) {
    /** Without a slash at its end. */
    public String of(ServerRequest request) {
        var uri = request.uri();
        return fixed.orElseGet(() -> uri.getScheme() + "://" + uri.getAuthority());
    }
}
