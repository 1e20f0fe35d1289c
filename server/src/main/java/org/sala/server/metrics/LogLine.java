package org.sala.server.metrics;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * One line for each event, as {@code name=value} pairs (logfmt). Of what was thrown it tells the kind and the way it took, and its words
 * only where they are our own: other people's may quote what somebody wrote about a person.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int FRAMES = 25;
    private static final int CAUSES = 5;

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new StringBuilder(200);
        pair(line, "at", Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS));
        pair(line, "level", event.getLevel());
        String logger = event.getLoggerName();
        pair(line, "from", logger.substring(logger.lastIndexOf('.') + 1));
        pair(line, "event", event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair more : event.getKeyValuePairs()) pair(line, more.key, more.value);
        }
        thrown(line, event.getThrowableProxy());
        return line.append('\n').toString();
    }

    private static void thrown(StringBuilder line, @Nullable IThrowableProxy first) {
        @Nullable IThrowableProxy thrown = first;
        for (int depth = 0; thrown != null && depth < CAUSES; depth++) {
            pair(line, depth == 0 ? "thrown" : "cause", kind(thrown));
            pair(line, "way", way(thrown));
            thrown = thrown.getCause();
        }
    }

    private static String kind(IThrowableProxy thrown) {
        boolean isOurs = thrown.getClassName().startsWith("org.sala.")
                || thrown.getClassName().startsWith("java.net.")
                || (thrown.getClassName().equals(IllegalStateException.class.getName()) && isThrownByUs(thrown));
        if (isOurs) return thrown.getClassName() + ": " + thrown.getMessage();
        return thrown instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException refused
                ? thrown.getClassName() + " " + refused.getSQLState()
                : thrown.getClassName();
    }

    private static boolean isThrownByUs(IThrowableProxy thrown) {
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        return frames.length > 0
                && frames[0].getStackTraceElement().getClassName().startsWith("org.sala.");
    }

    private static String way(IThrowableProxy thrown) {
        var way = new StringBuilder();
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        for (int at = 0; at < Math.min(FRAMES, frames.length); at++) {
            StackTraceElement frame = frames[at].getStackTraceElement();
            if (!way.isEmpty()) way.append(" < ");
            String type = frame.getClassName();
            way.append(type.substring(type.lastIndexOf('.') + 1))
                    .append('.')
                    .append(frame.getMethodName())
                    .append(':')
                    .append(frame.getLineNumber());
        }
        return way.toString();
    }

    private static void pair(StringBuilder line, String name, @Nullable Object value) {
        if (!line.isEmpty()) line.append(' ');
        String text = String.valueOf(value);
        line.append(name).append('=');
        if (text.matches("[^\\s\"=\\\\]+")) line.append(text);
        else line.append('"').append(escaped(text)).append('"');
    }

    /** One event stays one line, whatever somebody put into it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
