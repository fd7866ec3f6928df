package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.schema.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service told to stop while 32 clients send requests without a pause, as a load balancer sends them. */
class GracefulShutdownIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String REQUEST = "GET " + PROJECTS + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final AtomicInteger answers = new AtomicInteger();
    private volatile boolean balanced = true;

    @TempDir
    Path home;

    @Test
    void noRequestIsLostOrFails() throws Exception {
        Database database = MigratedDatabase.copy();
        try (ServiceProcess service = ServiceProcess.start(Map.of(
                        "DATABASE_URL",
                        database.url(),
                        "STUDIO_HOME",
                        home.toString(),
                        "QUARKUS_SHUTDOWN_DELAY",
                        "4S"));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = database.connect()) {
            URI address = URI.create(service.awaitReady().address());
            List<Future<?>> load = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                load.add(clients.submit(() -> {
                    sendWithoutPause(address);
                    return null;
                }));
            }
            await("load").until(() -> answers.get() > 500);
            // A request that is still being answered when the time for load balancers is over.
            other.setAutoCommit(false);
            other.createStatement().execute("LOCK TABLE avatar_projects IN EXCLUSIVE MODE");
            Future<Integer> slow = clients.submit(() -> service.request()
                    .contentType("application/json")
                    .body("{\"name\":\"Slow\"}")
                    .post(PROJECTS)
                    .statusCode());
            await("the lock is waited for")
                    .until(() -> database.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);

            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> stop(service));
            service.awaitNotReady();
            int before = answers.get();
            balanced = false;
            for (Future<?> client : load) {
                client.get();
            }
            assertThat(answers.get()).isGreaterThanOrEqualTo(before);

            await("the time for load balancers is over")
                    .until(() -> service.log().contains("Waiting for HTTP requests to complete"));
            other.rollback();
            assertThat(slow.get()).isEqualTo(201);
            assertThat(end.get()).as(service::log).isIn(0, 143);
            assertThat(service.log()).doesNotContain("ERROR");
        }
    }

    /** On one connection after the other; a new one only while the load balancer takes the service for ready. */
    private void sendWithoutPause(URI address) throws IOException {
        while (balanced) {
            try (Socket connection = new Socket(address.getHost(), address.getPort())) {
                BufferedReader answer = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
                boolean last = false;
                while (!last) {
                    connection.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
                    last = isLast(answer);
                    answers.incrementAndGet();
                }
                assertThat(answer.read())
                        .as("the service closes what it called closed")
                        .isEqualTo(-1);
            }
        }
    }

    /** Reads an answer, which must be whole and well; whether it says that the connection is closed after it. */
    private static boolean isLast(BufferedReader answer) throws IOException {
        assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
        boolean last = false;
        int length = 0;
        for (String header = answer.readLine(); !header.isEmpty(); header = answer.readLine()) {
            last |= header.equalsIgnoreCase("connection: close");
            if (header.toLowerCase().startsWith("content-length: ")) {
                length = Integer.parseInt(header.substring(16));
            }
        }
        char[] body = new char[length];
        int read = 0;
        while (read < length) {
            int count = answer.read(body, read, length - read);
            assertThat(count).as("the body is cut off").isPositive();
            read += count;
        }
        return last;
    }

    private static int stop(ServiceProcess service) {
        try {
            return service.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
