package org.sala.server.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerResponse;

/** All of a list, a line each ({@code ndjson}), read and sent page by page so that it never stands in memory. */
final class AllInLines {
    private static final Logger LOG = LoggerFactory.getLogger(AllInLines.class);

    private final Shelf shelf;
    private final Question question;
    private final int size;

    AllInLines(Shelf shelf, Question question, int size) {
        this.shelf = shelf;
        this.question = question;
        this.size = size;
    }

    /** The first lines are read before anything is sent, so that a question that cannot be answered is still refused. */
    ServerResponse answer() {
        Shelf.Slice first = shelf.after(question, Shelf.Cursor.START, size);
        return ServerResponse.ok()
                .header("Content-Type", "application/x-ndjson")
                .header("Cache-Control", PublicAnswer.KEPT)
                .build((request, response) -> {
                    if (!request.getMethod().equals("HEAD")) send(first, response);
                    return null;
                });
    }

    private void send(Shelf.Slice first, HttpServletResponse response) {
        try {
            OutputStream out = response.getOutputStream();
            write(first, out);
            Optional<Shelf.Cursor> next = first.next();
            while (next.isPresent()) {
                Shelf.Slice slice = shelf.after(question, next.get(), size);
                write(slice, out);
                next = slice.next();
            }
        } catch (IOException askerIsGone) {
            LOG.debug("the asker did not wait for all lines", askerIsGone);
        }
    }

    private static void write(Shelf.Slice slice, OutputStream out) throws IOException {
        for (Value one : slice.contents()) {
            out.write((Json.write(one) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
