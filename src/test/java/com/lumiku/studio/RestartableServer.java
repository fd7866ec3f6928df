package com.lumiku.studio;

import com.lumiku.studio.database.TestPort;
import com.lumiku.studio.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

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
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", addresses)
                .setServerConfig("synchronous_commit", "on")
                .setPort(port)
                .start();
    }
}
