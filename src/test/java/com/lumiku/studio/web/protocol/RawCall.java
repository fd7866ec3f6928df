package com.lumiku.studio.web.protocol;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes back for bytes sent over a connection of their own, be they HTTP or not.
 *
 * @param text all of it, up to the end of the connection or of the patience
 * @param closed whether the service ended the connection
 */
public record RawCall(String text, boolean closed) {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern STATUS = Pattern.compile("\\AHTTP/1\\.[01] (\\d{3}) ");

    /** Sends bytes to the service under test and waits for the end of the connection. */
    public static RawCall send(String bytes) {
        return send(bytes, RestAssured.port);
    }

    /** Sends bytes to a port of this machine. */
    public static RawCall send(String bytes, int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            boolean closed = false;
            try {
                socket.getInputStream().transferTo(answer);
                closed = true;
            } catch (SocketTimeoutException e) {
                // The connection rests.
            }
            return new RawCall(answer.toString(StandardCharsets.UTF_8), closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the first answer. */
    public int status() {
        Matcher status = STATUS.matcher(text);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }
}
