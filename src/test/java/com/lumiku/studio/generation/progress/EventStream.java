package com.lumiku.studio.generation.progress;

import com.lumiku.studio.TestCaller;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A client of an event stream, on a socket of its own and without a thread. */
public final class EventStream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final BufferedReader lines;
    private final int status;

    private EventStream(Socket socket, BufferedReader lines, int status) {
        this.socket = socket;
        this.lines = lines;
        this.status = status;
    }

    /** Opens the stream and reads the status line. */
    public static EventStream open(TestCaller caller, String path, String lastEventId) {
        return open(
                RestAssured.port,
                path,
                authorization(caller) + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n"));
    }

    /** Opens the stream at a service of its own. */
    public static EventStream openAt(String address, TestCaller caller, String path) {
        return open(URI.create(address).getPort(), path, authorization(caller));
    }

    /** As a browser opens it: without a token. */
    public static EventStream openAsBrowser(String path) {
        return open(RestAssured.port, path, "");
    }

    private static String authorization(TestCaller caller) {
        return "Authorization: Bearer " + caller.token() + "\r\n";
    }

    private static EventStream open(int port, String path, String headers) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(path, headers);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 256);
            return new EventStream(
                    socket, lines, Integer.parseInt(lines.readLine().split(" ")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status() {
        return status;
    }

    /** The rest of the head. */
    public String head() {
        try {
            StringBuilder head = new StringBuilder();
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                head.append(line.toLowerCase(Locale.ROOT)).append('\n');
            }
            return head.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that begins so. */
    public String line(String beginning) {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = lines.readLine();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next event: its name, its data and its id, each on a line. */
    public String next() {
        try {
            String name = null;
            String data = null;
            String id = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.isEmpty() && name != null) {
                    return name + "\n" + data + "\n" + id;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statuses of all events up to the end of the stream, each behind the event's name. */
    public List<String> rest() {
        List<String> events = new ArrayList<>();
        for (String event = next(); event != null; event = next()) {
            events.add(event.lines().findFirst().orElseThrow() + " "
                    + event.replaceAll("(?s).*\"status\":\"(\\w+)\".*", "$1"));
            if (event.startsWith("end")) {
                break;
            }
        }
        return events;
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
