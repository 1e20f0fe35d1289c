package org.sala.server.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.springframework.web.servlet.function.ServerResponse;

/** All of a list, a line each ({@code ndjson}), read and sent page by page so that it never stands in memory. */
final class AllInLines {
    private final Shelf shelf;
    private final Question question;
    private final int size;

    AllInLines(Shelf shelf, Question question, int size) {
        this.shelf = shelf;
        this.question = question;
        this.size = size;
    }

    /** The first page is read before anything is sent, so that a question that cannot be answered is still refused. */
    ServerResponse answer() {
        AnswerPage first = page(1);
        return ServerResponse.ok()
                .header("Content-Type", "application/x-ndjson")
                .header("Cache-Control", PublicAnswer.KEPT)
                .build((request, response) -> {
                    send(first, response.getOutputStream());
                    return null;
                });
    }

    private AnswerPage page(long number) {
        return shelf.page(question, new Shelf.Paging(number, size));
    }

    private void send(AnswerPage first, OutputStream out) throws IOException {
        for (AnswerPage page = first; ; page = page(page.number() + 1)) {
            for (Value one : page.contents()) {
                out.write((Json.write(one) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            if (page.number() >= page.pages()) return;
        }
    }
}
