import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Callers that repeat nothing: java Rolling.java FILE CALLERS. The file names replicas, one address a line; what it says is read, and
 * each replica asked whether it is ready, once a second, as Kubernetes does. Each call goes to the next one that was ready. Ends when the
 * file is empty; then says what was answered, what broke, and how long jobs took.
 */
public final class Rolling {

    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"(\\w+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Path file;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final Map<String, Long> jobs = new ConcurrentHashMap<>();
    private final List<Long> jobMillis = new CopyOnWriteArrayList<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private volatile List<String> ready = List.of();
    private volatile boolean over;

    private Rolling(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        Rolling rolling = new Rolling(Path.of(arguments[0]));
        rolling.probe();
        int callers = Integer.parseInt(arguments[1]);
        List<Thread> threads = Stream.iterate(0, i -> i + 1)
                .limit(callers)
                .map(i -> Thread.ofPlatform().start(i == 0 ? rolling::startJobs : rolling::call))
                .toList();
        while (!rolling.over) {
            Thread.sleep(1000);
            rolling.probe();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        rolling.report();
    }

    private void probe() throws IOException {
        List<String> replicas = Files.readAllLines(file);
        if (replicas.isEmpty()) {
            over = true;
            return;
        }
        ready = replicas.stream().filter(this::isReady).toList();
    }

    private boolean isReady(String replica) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(replica + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(4))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private void call() {
        String project = null;
        while (!over) {
            String body = send("POST", "/api/apps/avatar-creator/projects", "{\"name\":\"Rolling\"}");
            project = body == null ? project : id(body);
            for (int i = 0; i < 10 && !over; i++) {
                send("GET", "/api/apps/avatar-creator/projects/" + project, null);
                send("GET", "/api/apps/avatar-creator/projects?limit=10", null);
                send("GET", "/api/apps/pose-generator/library?q=yoga&limit=5", null);
            }
        }
    }

    private void startJobs() {
        String project = id(send("POST", "/api/apps/pose-generator/projects", "{\"projectName\":\"Rolling\"}"));
        while (!over || !jobs.isEmpty()) {
            if (!over) {
                String job = send("POST", "/api/apps/pose-generator/generate", """
                        {"projectId":"%s","generationType":"TEXT_DESCRIPTION","textPrompt":"a yoga pose on one leg","variationCount":4}
                        """.formatted(project));
                if (job != null) {
                    jobs.put(id(job), System.nanoTime());
                }
            }
            jobs.forEach((id, since) -> {
                String state = send("GET", "/api/apps/pose-generator/generations/" + id, null);
                Matcher status = STATUS.matcher(state == null ? "" : state);
                if (status.find() && !List.of("pending", "processing").contains(status.group(1))) {
                    jobs.remove(id);
                    jobMillis.add((System.nanoTime() - since) / 1_000_000);
                    if (!status.group(1).equals("completed")) {
                        wrong.add("job " + id + " is " + status.group(1));
                    }
                }
            });
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String send(String method, String path, String body) {
        List<String> known = ready;
        if (known.isEmpty()) {
            count("nobody was ready");
            pause();
            return null;
        }
        String replica = known.get(Math.floorMod(next.getAndIncrement(), known.size()));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(replica + path))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .method(
                            method,
                            body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            count(String.valueOf(answer.statusCode()));
            if (answer.statusCode() >= 300) {
                wrong.add(method + " " + path + " at " + replica + ": " + answer.statusCode() + " " + answer.body());
                return null;
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            count("broken");
            wrong.add(method + " " + path + " at " + replica + ": " + e);
            return null;
        }
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, key -> new AtomicInteger()).incrementAndGet();
    }

    private static String id(String body) {
        Matcher id = ID.matcher(body);
        return id.find() ? id.group(1) : null;
    }

    private void report() {
        List<Long> sorted = jobMillis.stream().sorted().toList();
        System.out.println("  answers: " + answers);
        System.out.printf(
                "  jobs: %d, milliseconds: median %d, longest %d%n",
                sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
        wrong.stream().limit(10).forEach(line -> System.out.println("! " + line));
        System.exit(wrong.isEmpty() && !answers.containsKey("nobody was ready") ? 0 : 1);
    }
}
