package com.lumiku.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.generation.progress.EventStream;
import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers who follow jobs, of a service of several processes: many at once, and each told whoever makes the pictures. */
class EventsIT {

    private static final String APP = "/api/apps/avatar-creator";
    private static final int STREAMS = 1_000;
    private static final int WAITING = 500;
    private static final int AT_ONCE = 10;
    private static final long GROWTH = 40_000_000;
    private static final String JOB = "{\"name\":\"Maya\",\"prompt\":\"a baker with red curly hair\"}";

    @TempDir
    Path home;

    private Database database;
    private Replicas replicas;

    @BeforeEach
    void onADatabaseOfItsOwn() {
        database = MigratedDatabase.copy();
        replicas = new Replicas(
                database, home, Map.of("JWT_SECRET", TestToken.SECRET, "STUDIO_LIMITS_GENERATION_CALLS", "0"));
    }

    @Test
    void whoWaitsIsToldWhicheverReplicaMakesThePictures() {
        TestCaller ann = TestCaller.unknownBefore();
        try (ServiceProcess web = replicas.start("web").awaitReady();
                ServiceProcess worker = replicas.start("worker")) {
            worker.awaitReady();
            as(ann, web)
                    .header("Prefer", "wait=60")
                    .body(JOB)
                    .post(jobs(ann, web))
                    .then()
                    .statusCode(200)
                    .header("Preference-Applied", "wait=60")
                    .body("status", equalTo("completed"));
        }
    }

    @Test
    void manyWhoFollowTakeNoThreadAndLittleMemory() throws Exception {
        try (ServiceProcess web = replicas.start("web").awaitReady();
                Connections open = new Connections()) {
            String address = web.address();
            TestCaller ann = TestCaller.unknownBefore();
            String jobs = jobs(ann, web);
            open.add(follow(ann, address)::close);
            open.add(waitFor(ann, address, jobs));
            awaitJobs(1);
            long threads = threads(web);
            long heap = liveHeap(web);

            for (int i = 1; i < STREAMS; i++) {
                open.add(follow(TestCaller.unknownBefore(), address)::close);
            }
            for (int started = 1; started < WAITING; started++) {
                open.add(waitFor(ann, address, jobs));
                // More at once than there are connections to the database might be sent away with 503.
                if (started % AT_ONCE == 0) {
                    awaitJobs(started + 1);
                }
            }
            awaitJobs(WAITING);
            assertThat(threads(web)).as("threads").isLessThan(threads + 50);
            assertThat(liveHeap(web)).as("bytes of heap").isLessThan(heap + GROWTH);

            TestCaller bob = TestCaller.unknownBefore();
            try (EventStream stream = follow(bob, address)) {
                as(bob, web).body(JOB).post(jobs(bob, web)).then().statusCode(202);
                assertThat(stream.next()).startsWith("generation");
            }
        }
    }

    /** Closed before the service, which would wait for them. */
    private static final class Connections implements Closeable {

        private final List<Closeable> all = new ArrayList<>();

        void add(Closeable connection) {
            all.add(connection);
        }

        @Override
        public void close() throws IOException {
            for (Closeable connection : all) {
                connection.close();
            }
        }
    }

    private static EventStream follow(TestCaller caller, String address) {
        EventStream stream = EventStream.openAt(address, caller, "/api/events");
        assertThat(stream.status()).isEqualTo(200);
        return stream;
    }

    /** Starts a job and waits for it, on a connection of its own. */
    private static Socket waitFor(TestCaller caller, String address, String jobs) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
        String request = """
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d
                Prefer: wait=60

                %s""".formatted(jobs, caller.token(), JOB.length(), JOB);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void awaitJobs(long jobs) {
        await(jobs + " jobs")
                .atMost(Replicas.PATIENCE)
                .until(() -> database.number("SELECT count(*) FROM avatar_generations") == jobs);
    }

    private static long threads(ServiceProcess web) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(web.pid()), "status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** What is reachable, after a collection of everything else; nothing where nobody can tell, which is natively. */
    private static long liveHeap(ServiceProcess web) throws IOException {
        if (ServiceProcess.isNative()) {
            return 0;
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(web.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
                .findFirst()
                .orElseThrow();
    }

    private static String jobs(TestCaller caller, ServiceProcess web) {
        String project = as(caller, web)
                .body("{\"name\":\"Summer\"}")
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return APP + "/projects/" + project + "/avatars/generate";
    }

    private static RequestSpecification as(TestCaller caller, ServiceProcess web) {
        return given().spec(web.request()).auth().oauth2(caller.token()).contentType(ContentType.JSON);
    }
}
