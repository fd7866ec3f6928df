package com.lumiku.studio;

import com.lumiku.studio.database.TestPort;
import com.lumiku.studio.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL of a test's own, which may be started on the same data and port again and again. */
record RestartableServer(Path data, int port) {

    static RestartableServer in(Path folder) {
        return new RestartableServer(folder, TestPort.free());
    }

    /** Its database, whether it is there or not. */
    Database database() {
        return new Database("postgresql://postgres:unused@127.0.0.1:%d/postgres".formatted(port));
    }

    EmbeddedPostgres start() throws IOException {
        return start("127.0.0.1");
    }

    EmbeddedPostgres start(String addresses) throws IOException {
        return start(Map.of("listen_addresses", addresses));
    }

    EmbeddedPostgres start(Map<String, String> settings) throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")
                .setPort(port);
        settings.forEach(server::setServerConfig);
        return server.start();
    }
}
