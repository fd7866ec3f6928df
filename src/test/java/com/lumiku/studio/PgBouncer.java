package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.TestPort;
import com.lumiku.studio.schema.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A PgBouncer in transaction mode before a database: from one transaction to the next it may lead to another session. */
record PgBouncer(Process process, String url) implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"));

    /** @param ignored what it takes from clients that connect, and forgets */
    static PgBouncer before(Database database, Path folder, String ignored) throws IOException {
        Path program = program();
        DatabaseUrl address = DatabaseUrl.parse(database.url());
        int port = TestPort.free();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path users = Files.writeString(folder.resolve("users.txt"), "\"%s\" \"\"%n".formatted(address.user()));
        Path settings = Files.writeString(
                folder.resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = transaction
                default_pool_size = 5
                min_pool_size = 3
                ignore_startup_parameters = %s
                [users]
                """.formatted(address.host(), address.port(), port, users, ignored));
        List<String> command = new ArrayList<>(List.of(program.toString(), settings.toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run as root.
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        await("PgBouncer").ignoreExceptions().until(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            }
        });
        return new PgBouncer(process, database.url().replace(":" + address.port() + "/", ":" + port + "/"));
    }

    private static Path program() {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (System.getenv("CI") != null) {
            assertThat(program).as("pgbouncer, which .ci/run installs").isNotNull();
        }
        assumeTrue(program != null, "PgBouncer is not installed: apt-get install pgbouncer");
        return program;
    }

    @Override
    public void close() {
        process.destroy();
        await("the end of PgBouncer").until(() -> !process.isAlive());
    }
}
