import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receiver of webhooks: java Receiver.java PORT FILE. Writes a line for each call, of its webhook-id, type and the id of what it tells
 * of; the first call for each tenth event fails.
 */
public final class Receiver {

    private static final Pattern TYPE = Pattern.compile("^\\{\"type\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"data\":\\{\"id\":\"([^\"]+)\"");

    private Receiver() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(args[0])), 100);
        Set<String> told = ConcurrentHashMap.newKeySet();
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", call -> {
            try (call) {
                String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                String line = "%s %s %s%n"
                        .formatted(
                                call.getRequestHeaders().getFirst("webhook-id"), first(TYPE, body), first(ID, body));
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                boolean isNew = told.add(line);
                call.sendResponseHeaders(isNew && told.size() % 10 == 0 ? 500 : 204, -1);
            }
        });
        server.start();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "none";
    }
}
