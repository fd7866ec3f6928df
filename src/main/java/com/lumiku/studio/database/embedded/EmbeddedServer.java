package com.lumiku.studio.database.embedded;

import com.lumiku.studio.database.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server of the service's own, for when no database is configured. Its binaries, data, password and log are
 * kept below a folder that one process uses at a time; it listens on the loopback address only.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    /** How long a service that has just begun is given for its server. */
    private static final Duration STARTING = Duration.ofSeconds(20);

    private final int port;
    private final String password;
    private final Shutdown shutdown;

    private EmbeddedServer(int port, String password, Shutdown shutdown) {
        this.port = port;
        this.password = password;
        this.shutdown = shutdown;
    }

    /**
     * Starts the server on a free port and returns when it takes connections.
     *
     * @throws HomeInUseException when another service uses the folder
     * @throws EmbeddedServerException when the server cannot be started
     */
    public static EmbeddedServer start(Path home) {
        return start(home, 0, () -> {});
    }

    /**
     * Starts the server and returns when it takes connections. It is stopped by {@link #close()}, or when the JVM is told
     * to stop, whichever comes first.
     *
     * @param port the port to listen on, 0 for any that is free
     * @param awaitClients called when the JVM was told to stop: returns when the server's clients are done with it
     * @throws HomeInUseException when another service uses the folder
     * @throws EmbeddedServerException when the server cannot be started
     */
    public static EmbeddedServer start(Path home, int port, Runnable awaitClients) {
        Shutdown shutdown = Shutdown.watch(awaitClients);
        try {
            return start(Home.at(home), port, shutdown);
        } catch (IOException | RuntimeException e) {
            shutdown.close();
            throw EmbeddedServerFailure.of(home, e);
        } finally {
            shutdown.startEnded();
        }
    }

    /**
     * Starts the server or, where a service uses the folder and its server runs, leads to that one, which {@link #close()}
     * leaves running.
     *
     * @param awaitClients as for a start
     * @throws HomeInUseException when another service uses the folder, but no server
     * @throws EmbeddedServerException when the server cannot be started
     */
    public static EmbeddedServer startOrJoin(Path home, Runnable awaitClients) {
        try {
            return start(home, 0, awaitClients);
        } catch (HomeInUseException e) {
            return join(home).orElseThrow(() -> e);
        }
    }

    private static Optional<EmbeddedServer> join(Path path) {
        try {
            Home home = Home.at(path);
            DataDirectory data = new DataDirectory(home.database());
            if (!Postmaster.await(STARTING, () -> data.servingPort().isPresent())) {
                return Optional.empty();
            }
            Optional<String> password = new PasswordFile(home.password()).read();
            OptionalInt port = data.servingPort();
            if (password.isEmpty() || port.isEmpty()) {
                return Optional.empty();
            }
            Shutdown nothing = Shutdown.watch(() -> {});
            nothing.startEnded();
            return Optional.of(new EmbeddedServer(port.getAsInt(), password.get(), nothing));
        } catch (IOException e) {
            throw EmbeddedServerFailure.of(path, e);
        }
    }

    private static EmbeddedServer start(Home home, int port, Shutdown shutdown) throws IOException {
        shutdown.onClose(HomeLock.acquire(home)::close);
        Binaries binaries = Binaries.find(home.binaries());
        DataDirectory data = new DataDirectory(home.database());
        data.requireUsable(binaries.majorVersion());
        Launcher launcher = Launcher.find(binaries, ServerLog.begin(home.log()));
        replaceOrphan(data, launcher);
        String password = prepare(data, launcher, new PasswordFile(home.password()));
        Postmaster postmaster = new PostmasterStart(data, launcher, port, shutdown::requested).run();
        shutdown.onClose(postmaster::stop);
        return new EmbeddedServer(postmaster.port(), password, shutdown);
    }

    private static void replaceOrphan(DataDirectory data, Launcher launcher) throws IOException {
        Postmaster.orphanOf(data, launcher).ifPresent(orphan -> {
            LOG.warnf(
                    "The service did not stop in order the last time: its PostgreSQL (process %d) is replaced",
                    orphan.process().pid());
            orphan.stop();
        });
        // Whoever has the process id in there now is not a server of this database, and would keep ours from starting.
        PostmasterFile.delete(data.folder());
    }

    private static String prepare(DataDirectory data, Launcher launcher, PasswordFile file) throws IOException {
        String password = file.read().orElseGet(PasswordFile::generate);
        if (file.read().isEmpty()) {
            if (data.exists()) {
                data.setPassword(launcher, password);
            }
            file.write(password);
        }
        data.create(launcher, file);
        return password;
    }

    /** The address the server listens on. */
    public String host() {
        return PostmasterStart.HOST;
    }

    /** The port the server listens on. */
    public int port() {
        return port;
    }

    /** The name of the service's database. */
    public String database() {
        return DataDirectory.DATABASE;
    }

    /** The user that owns the database. */
    public String user() {
        return DataDirectory.USER;
    }

    /** The user's password. */
    public String password() {
        return password;
    }

    /** The address of the database, for its user. */
    public DatabaseUrl url() {
        return new DatabaseUrl(host(), port, database(), user(), password, Map.of());
    }

    /** Stops the server, where this started it, and gives up the folder; returns when the server is gone. */
    @Override
    public void close() {
        shutdown.close();
    }
}
