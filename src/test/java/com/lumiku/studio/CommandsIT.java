package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.schema.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged binary's commands, as processes. */
class CommandsIT {

    private static final String SECRET = "a secret of tests, 32 bytes at least";

    @TempDir
    Path home;

    @Test
    void noCommandOpensAPort() throws Exception {
        Database database = Database.fresh();
        try (Connection other = database.connect()) {
            // The lock that whoever migrates holds.
            other.createStatement().execute("SELECT pg_advisory_lock(%d)".formatted(0x4C756D696B75L));
            try (ServiceProcess command = ServiceProcess.command(
                    Map.of("DATABASE_URL", database.url(), "PORT", "8080", "MANAGEMENT_PORT", "9000"), "migrate")) {
                await().atMost(ServiceProcess.PATIENCE)
                        .until(() -> command.log().contains("Another process is migrating"));

                assertThat(listening(command.pid())).isEmpty();

                other.createStatement().execute("SELECT pg_advisory_unlock_all()");
                assertThat(command.awaitExit()).as(command::log).isZero();
                assertThat(command.log()).contains("V1 thirteen tables", "The database is at version");
            }
        }
    }

    @Test
    void commandsWorkOnTheEmbeddedDatabaseWithAndWithoutTheService() throws Exception {
        Map<String, String> environment =
                Map.of("STUDIO_HOME", home.resolve("home").toString());
        String backup = home.resolve("backup.tar").toString();
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            int port = URI.create(service.address()).getPort();
            assertThat(exit(with(environment, "PORT", String.valueOf(port)), "verify", "--ready"))
                    .isZero();
            assertThat(exit(environment, "backup", backup)).isZero();
            service.request().get("/api/apps/avatar-creator/projects").then().statusCode(200);
            service.stop();
        }
        assertThat(exit(with(environment, "PORT", "1"), "verify", "--ready")).isEqualTo(1);
        assertThat(exit(environment, "restore", backup, "--force")).isZero();
        assertThat(exit(environment, "verify")).isZero();
    }

    @Test
    void whatNeedsNoDatabaseIsDoneWithoutOne() throws Exception {
        Map<String, String> nowhere = Map.of("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none");
        assertThat(exit(nowhere, "verify")).isEqualTo(3);
        assertThat(exit(nowhere, "--version")).isZero();
        assertThat(exit(nowhere, "migrate", "--dryrun")).isEqualTo(2);
        assertThat(exit(nowhere, "token", "--user", "u1")).isEqualTo(2);
        try (ServiceProcess token =
                ServiceProcess.command(with(nowhere, "JWT_SECRET", SECRET), "token", "--user", "u1", "--ttl", "5m")) {
            assertThat(token.awaitExit()).as(token::log).isZero();
            assertThat(token.log().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        }
        Path picture = home.resolve("felix.png");
        try (ServiceProcess draw =
                ServiceProcess.command(nowhere, "draw", "--seed", "Felix", "--size", "64", "-o", picture.toString())) {
            assertThat(draw.awaitExit()).as(draw::log).isZero();
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(64);
        }
        assertThat(exit(nowhere, "draw", "--size", "5000")).isEqualTo(2);
    }

    private static int exit(Map<String, String> environment, String... args) throws InterruptedException {
        try (ServiceProcess command = ServiceProcess.command(environment, args)) {
            int code = command.awaitExit();
            assertThat(command.log()).doesNotContain("\tat ").isNotBlank();
            return code;
        }
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        return Stream.concat(environment.entrySet().stream(), Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The TCP sockets of a process that listen, as the kernel lists them. */
    private static List<String> listening(long pid) throws IOException {
        Set<String> sockets;
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            sockets = files.map(CommandsIT::target).collect(Collectors.toSet());
        }
        return Stream.concat(lines(pid, "tcp"), lines(pid, "tcp6"))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals("0A") && sockets.contains("socket:[" + fields[9] + "]"))
                .map(fields -> fields[1])
                .toList();
    }

    private static Stream<String> lines(long pid, String table) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table)).stream()
                .skip(1);
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "closed meanwhile";
        }
    }
}
