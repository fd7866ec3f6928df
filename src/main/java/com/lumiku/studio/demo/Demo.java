package com.lumiku.studio.demo;

import com.lumiku.studio.schema.readiness.SchemaReady;
import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Fills an empty database when the service has started, once; ends the service where the database has rows of anybody's. */
@Singleton
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final int REFUSED = 1;

    private static final String HAS_ROWS = """
            select exists (select from avatar_projects) or exists (select from avatars)
                or exists (select from pose_generator_projects)""";

    private final DemoConfig config;
    private final DataSource database;
    private final HttpServer server;
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    Demo(DemoConfig config, DataSource database, HttpServer server) {
        this.config = config;
        this.database = database;
        this.server = server;
    }

    void listens(@ObservesAsync HttpServerStart start) {
        address.complete(URI.create("http://127.0.0.1:" + server.getPort()));
    }

    void begin(@ObservesAsync SchemaReady ready) {
        if (config.enabled() && begun.compareAndSet(false, true)) {
            Thread.ofVirtual().name("demo").start(this::fill);
        }
    }

    private void fill() {
        try {
            if (hasRows()) {
                refuse("--demo fills an empty database; this one has projects or avatars. Start without --demo.");
                return;
            }
            new DemoStory(address.join()).tell();
            LOG.infof("The demo is ready: %s/ui/", address.join());
        } catch (SQLException | IOException e) {
            refuse("The demo could not be made: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasRows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(HAS_ROWS)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static void refuse(String reason) {
        LOG.error(reason);
        Quarkus.asyncExit(REFUSED);
    }
}
