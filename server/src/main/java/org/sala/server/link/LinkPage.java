package org.sala.server.link;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What one kind of private address shows and takes. It works without scripts, on old phones. */
public interface LinkPage {
    ServerResponse show(ServerRequest request, Link link);

    /** Takes a form of this page. */
    ServerResponse take(ServerRequest request, Link link);
}
