package org.sala.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to Sala, kept open. It speaks just enough HTTP for the load, because whoever measures shares the
 * processors with what is measured and should take as little of them as possible.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 60_000;

    /** Sala hangs up on whoever says nothing for some time, and who waits while others are measured says nothing. */
    private static final long REST_NANOSECONDS = 10_000_000_000L;

    private final int port;
    private final StringBuilder line = new StringBuilder();
    private Socket socket;
    private InputStream in;
    private long lastAnswer;

    Wire(int port) {
        this.port = port;
        this.socket = new Socket();
        this.in = InputStream.nullInputStream();
    }

    /** What came back; {@code elsewhere} is where to look instead, when the answer says so. */
    record Answer(int status, String text, String elsewhere) {}

    /** Goes where it is sent, as a browser does. */
    Answer get(String path) throws IOException {
        Answer answer =
                ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, */*\r\n\r\n", new byte[0]);
        return answer.elsewhere().isEmpty() ? answer : get(answer.elsewhere().replaceFirst("^http://[^/]*", ""));
    }

    Answer post(String path, String token, String json) {
        return post(path, token, "", json);
    }

    /** With more headers, each of them ended by an end of line. */
    Answer post(String path, String token, String headers, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                + headers + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        try {
            return ask(head, body);
        } catch (IOException e) {
            throw new UncheckedIOException("Sala did not answer", e);
        }
    }

    private Answer ask(String head, byte[] body) throws IOException {
        if (System.nanoTime() - lastAnswer > REST_NANOSECONDS) close();
        if (!socket.isConnected() || socket.isClosed()) connect();
        byte[] request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        socket.getOutputStream().write(request);
        return read();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean isChunked = false;
        boolean isLast = false;
        String elsewhere = "";
        for (String told = line(); !told.isEmpty(); told = line()) {
            String header = told.toLowerCase(Locale.ROOT);
            if (header.startsWith("location:")) elsewhere = told.substring(9).strip();
            if (header.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
            isChunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
            isLast |= header.startsWith("connection:") && header.contains("close");
        }
        byte[] body = isChunked ? chunks() : in.readNBytes(length);
        var answer = new Answer(status, new String(body, StandardCharsets.UTF_8), elsewhere);
        lastAnswer = System.nanoTime();
        if (isLast) close();
        return answer;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        line.setLength(0);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("the connection ended in the middle of an answer");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
