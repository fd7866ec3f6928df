import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Asks services on databases of different sizes: java Growth calls|plans REQUESTS SECRET SERVERLOG {DATABASE ADDRESS PROCESS}... One
 * caller, one request after another, the databases by turns, so that whatever else the machine does befalls all sizes alike; each
 * request is another user's, as far as there are.
 */
public final class Growth {

    private static final String CREATOR = "/api/apps/avatar-creator/";
    private static final String POSES = "/api/apps/pose-generator/";
    private static final String NEW = "{\"name\":\"Growth\"}";
    private static final String JOB = "{\"projectId\":\"$poseProject\",\"generationType\":\"TEXT_DESCRIPTION\",\"textPrompt\":"
            + "\"a yoga pose on one leg\",\"variationCount\":4}";
    private static final Pattern SEQUENTIAL = Pattern.compile("(?:Parallel )?Seq Scan on (\\S+)");

    private record Call(String name, String method, String path, String body, boolean keyed, int most) {
        static Call get(String name, String path) {
            return new Call(name, "GET", path, null, false, Integer.MAX_VALUE);
        }

        static Call post(String name, String path, String body, boolean keyed) {
            return new Call(name, "POST", path, body, keyed, Integer.MAX_VALUE);
        }
    }

    private static final List<Call> CALLS = List.of(
            Call.get("projects", CREATOR + "projects"),
            Call.get("projects, total", CREATOR + "projects?total=true"),
            Call.get("project with avatars", CREATOR + "projects/$project"),
            Call.get("avatar", CREATOR + "avatars/$avatar"),
            Call.get("avatars", CREATOR + "avatars"),
            Call.get("avatars, total", CREATOR + "avatars?total=true"),
            Call.get("avatars, most used", CREATOR + "avatars?sort=used"),
            Call.get("avatars, last used", CREATOR + "avatars?sort=lastUsed"),
            Call.get("avatars, q=ada", CREATOR + "avatars?q=ada"),
            Call.get("avatars, q=ada, most used", CREATOR + "avatars?q=ada&sort=used"),
            Call.get("avatars, q=nobody", CREATOR + "avatars?q=nobody"),
            Call.get("avatar's history", CREATOR + "avatars/$used/usage-history"),
            Call.get("avatar jobs", CREATOR + "generations"),
            Call.get("avatar statistics", CREATOR + "stats"),
            Call.get("pictures", POSES + "poses"),
            Call.get("pictures, total", POSES + "poses?total=true"),
            Call.get("pictures, most downloads", POSES + "poses?sort=downloads"),
            Call.get("pictures, favourites", POSES + "poses?favorite=true"),
            Call.get("pictures of a project", POSES + "poses?projectId=$poseProject"),
            Call.get("picture", POSES + "poses/$picture"),
            Call.get("pose jobs", POSES + "generations"),
            Call.get("pose job with pictures", POSES + "generations/$generation"),
            Call.get("pose projects", POSES + "projects"),
            Call.get("pose project", POSES + "projects/$poseProject"),
            Call.get("pose statistics", POSES + "stats"),
            Call.get("library", POSES + "library"),
            Call.get("library, difficulty", POSES + "library?difficulty=advanced"),
            Call.get("library, q=portrait", POSES + "library?q=portrait"),
            Call.get("library, q=studio", POSES + "library?q=studio"),
            Call.get("library, q=hijab", POSES + "library?q=hijab"),
            Call.get("library, q=confidnt potrait", POSES + "library?q=confidnt%20potrait"),
            Call.get("library, q=xqzyk", POSES + "library?q=xqzyk"),
            Call.get("library pose", POSES + "library/$pose"),
            Call.get("waiting job, first", POSES + "generations/$waitingFirst"),
            Call.get("waiting job, last", POSES + "generations/$waitingLast"),
            Call.post("new project", CREATOR + "projects", NEW, false),
            Call.post("new project with a key", CREATOR + "projects", NEW, true),
            Call.post("new pose job", POSES + "generate", JOB, true),
            new Call("delete an avatar", "DELETE", CREATOR + "avatars/$toDelete", null, false, 20));

    private static final List<Call> OF_HEAVY_USER = CALLS.stream()
            .filter(call -> call.method.equals("GET") && !call.path.contains("/library") && !call.path.contains("$"))
            .toList();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String secret;

    private Growth(String secret) {
        this.secret = secret;
    }

    /** A database, the service on it and its users, each with ids of what is his. */
    private record Target(
            String name, Connection database, String address, long process, Map<String, List<Map<String, String>>> users) {}

    public static void main(String[] arguments) throws Exception {
        int requests = Integer.parseInt(arguments[1]);
        Growth growth = new Growth(arguments[2]);
        Path log = Path.of(arguments[3]);
        List<Target> targets = new ArrayList<>();
        for (int i = 4; i < arguments.length; i += 3) {
            targets.add(growth.target(arguments[i], arguments[i + 1], Long.parseLong(arguments[i + 2])));
        }
        if (arguments[0].equals("plans")) {
            growth.plans(targets, log);
            return;
        }
        System.out.println("rss before: " + rss(targets));
        growth.table(targets, "usual", CALLS, requests);
        growth.table(
                targets.stream().filter(it -> it.users.containsKey("heavy")).toList(), "heavy", OF_HEAVY_USER, requests / 4);
        System.out.println("rss after: " + rss(targets));
    }

    private Target target(String url, String address, long process) throws SQLException {
        Connection database = DriverManager.getConnection("jdbc:" + url.replaceFirst("//(\\w+)@", "//"), url.replaceFirst(".*//(\\w+)@.*", "$1"), "");
        Map<String, List<Map<String, String>>> users = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT kind, id, bench.id('0a0', first / 10) AS project, bench.id('0a1', first + 7) AS avatar,
                               bench.id('0a1', first + 5) AS used, bench.id('0b0', first / 10) AS "poseProject",
                               bench.id('0b1', first / 10) AS generation, bench.id('0b2', first + 3) AS picture,
                               bench.id('0c0', 1 + first / 7 % 1000) AS pose,
                               bench.id('0d0', first / 1000) AS "waitingFirst", bench.id('0d0', :blocks * 9 + first / 1000) AS "waitingLast",
                               array_to_string(ARRAY(SELECT avatars.id FROM avatars WHERE avatars."userId" = callers.id
                                                     ORDER BY avatars.id OFFSET 50 LIMIT 30), ',') AS "toDelete"
                        FROM bench.callers ORDER BY first
                        """.replace(":blocks", "(SELECT rows / 1000 FROM bench.size)"))) {
            while (rows.next()) {
                Map<String, String> user = new LinkedHashMap<>();
                for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                    user.put(rows.getMetaData().getColumnLabel(column), rows.getString(column));
                }
                users.computeIfAbsent(rows.getString(1), kind -> new ArrayList<>()).add(withToken(user));
            }
        }
        return new Target(url.replaceFirst(".*/", ""), database, address, process, users);
    }

    private void table(List<Target> targets, String kind, List<Call> calls, int requests) throws Exception {
        System.out.printf(
                "%n%-32s %s%n",
                "user: " + kind,
                targets.stream().map(it -> "%28s".formatted(it.name)).collect(Collectors.joining()));
        System.out.printf(
                "%-32s %s %9s%n",
                "",
                targets.stream().map(it -> "   p50 ms  in database  pages").collect(Collectors.joining()),
                "ratio");
        for (Call call : calls) {
            row(targets, kind, call, requests);
        }
    }

    private void row(List<Target> targets, String kind, Call call, int requests) throws Exception {
        int least = targets.stream().mapToInt(it -> it.users.get(kind).size()).min().orElse(0);
        int count = Math.min(requests, call.most);
        int warm = call.most < requests ? 1 : requests / 2;
        Map<Target, double[]> millis = new LinkedHashMap<>();
        targets.forEach(it -> millis.put(it, new double[count]));
        for (int i = -warm; i < count; i++) {
            for (Target target : targets) {
                double taken = send(target, kind, call, i + warm);
                if (i >= 0) {
                    millis.get(target)[i] = taken;
                }
                if (i == -1) {
                    run(target, "SELECT pg_stat_statements_reset()");
                }
            }
        }
        StringBuilder line = new StringBuilder("%-32s ".formatted(call.name));
        List<Double> medians = new ArrayList<>();
        for (Target target : targets) {
            Arrays.sort(millis.get(target));
            double median = millis.get(target)[count / 2];
            medians.add(median);
            line.append("%9.2f".formatted(median)).append(inDatabase(target, count));
        }
        System.out.println(line.append("%9.2f".formatted(medians.getLast() / medians.getFirst())));
    }

    /** Milliseconds and pages of the statements of one request: what comes less often is not the requests'. */
    private static String inDatabase(Target target, int count) throws SQLException {
        try (Statement statement = target.database.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT coalesce(sum(total_exec_time), 0) / %1$d, coalesce(sum(shared_blks_hit + shared_blks_read), 0) / %1$d
                        FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                          AND calls >= %1$d * 0.5 AND toplevel
                        """.formatted(count))) {
            row.next();
            return "%10.3f%9.0f".formatted(row.getDouble(1), row.getDouble(2));
        }
    }

    private void plans(List<Target> targets, Path log) throws Exception {
        for (Target target : targets) {
            for (int i = 0; i < 8; i++) {
                for (Call call : CALLS) {
                    send(target, "usual", call, i);
                }
            }
        }
        Connection any = targets.getFirst().database;
        setting(any, "auto_explain.log_min_duration = 0");
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Call call : CALLS) {
            List<String> tables = new ArrayList<>();
            for (Target target : targets) {
                long from = Files.size(log);
                send(target, "usual", call, 9);
                Thread.sleep(100);
                tables.add(sequential(log, from));
            }
            found.put(call.name, tables);
        }
        setting(any, "auto_explain.log_min_duration = -1");
        found.forEach((name, tables) -> System.out.printf("%-32s %s%n", name, String.join(" | ", tables)));
    }

    private static String sequential(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            Matcher matcher = SEQUENTIAL.matcher(new String(bytes, StandardCharsets.UTF_8));
            return matcher.results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new)).toString();
        }
    }

    private static void setting(Connection database, String setting) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("ALTER SYSTEM SET " + setting);
            statement.execute("SELECT pg_reload_conf()");
        }
        Thread.sleep(1000);
    }

    private double send(Target target, String kind, Call call, int number) throws Exception {
        List<Map<String, String>> users = target.users.get(kind);
        Map<String, String> user = users.get(number % users.size());
        String path = call.path;
        String body = call.body;
        for (Map.Entry<String, String> id : user.entrySet()) {
            String value = id.getValue();
            if (id.getKey().equals("toDelete") && path.contains("$toDelete")) {
                value = value.split(",")[number / users.size()];
            }
            path = path.replace("$" + id.getKey(), value);
            body = body == null ? null : body.replace("$" + id.getKey(), value);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target.address + path))
                .header("Authorization", "Bearer " + user.get("token"))
                .method(
                        call.method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (call.keyed) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        HttpRequest built = request.build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(built, HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(call.method + " " + path + " on " + target.name + ": " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return millis;
    }

    private Map<String, String> withToken(Map<String, String> user) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String content = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + base64.encodeToString("{\"userId\":\"%s\",\"exp\":%d}"
                        .formatted(user.get("id"), System.currentTimeMillis() / 1000 + 86_400)
                        .getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            user.put("token", content + "." + base64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return user;
    }

    private static void run(Target target, String sql) throws SQLException {
        try (Statement statement = target.database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String rss(List<Target> targets) {
        return targets.stream()
                .map(target -> {
                    try {
                        String line = Files.readAllLines(Path.of("/proc/" + target.process + "/status")).stream()
                                .filter(it -> it.startsWith("VmRSS"))
                                .findFirst()
                                .orElseThrow();
                        return "%s %d MB"
                                .formatted(target.name, Long.parseLong(line.replaceAll("\\D", "")) / 1024);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining(", "));
    }
}
