package org.sala.server.district;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.exchange.table.Table;
import org.sala.exchange.table.TableAsCsv;
import org.sala.exchange.table.TableAsWorkbook;
import org.sala.server.web.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A table that was asked for as a file.
 *
 * @param table which of the page's tables
 * @param ending {@code csv} or {@code xlsx}
 */
record TableFile(String table, String ending) {
    private static final Pattern NAME = Pattern.compile("([a-z]{1,20})\\.(csv|xlsx)");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** From the end of an address, such as {@code villages.csv}. */
    static TableFile named(ServerRequest request) {
        Matcher name = NAME.matcher(request.pathVariable("file"));
        if (!name.matches()) throw Refused.notFound();
        return new TableFile(name.group(1), name.group(2));
    }

    /** The file is called after what is in it, the place and the day, in the reader's language. */
    ServerResponse answer(Table told, LocalDate today) {
        boolean isCsv = ending.equals("csv");
        String name = told.name().strip().replaceAll("[\\s/\\\\:*?\"<>|]+", "-") + "-" + today + "." + ending;
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .contentType(isCsv ? CSV : WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(isCsv ? TableAsCsv.write(told) : TableAsWorkbook.write(told));
    }
}
