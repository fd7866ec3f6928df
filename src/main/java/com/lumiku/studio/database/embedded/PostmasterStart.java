package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Starting a server on a data directory.
 *
 * @param wantedPort the port to listen on, 0 for any that is free
 * @param cancelled whether the service is to stop and nobody waits for the server any more
 */
record PostmasterStart(DataDirectory data, Launcher launcher, int wantedPort, BooleanSupplier cancelled) {

    static final String HOST = "127.0.0.1";

    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Starts the server and returns when it takes connections. */
    Postmaster run() throws IOException {
        for (int attempt = 1; ; attempt++) {
            Postmaster postmaster = spawn(wantedPort == 0 ? freePort() : wantedPort);
            if (becomesReady(postmaster)) {
                return postmaster;
            }
            postmaster.stop();
            if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new EmbeddedServerException("The service was told to stop while PostgreSQL was starting.");
            }
            if (attempt == ATTEMPTS || !passes(launcher.log().tail())) {
                throw new EmbeddedServerException("PostgreSQL did not start; the end of %s:%s"
                        .formatted(launcher.log().file(), launcher.log().tail()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A free port may be taken in between, and the processes of a server that was killed take a moment to end. */
    private boolean passes(String failure) {
        return failure.contains("pre-existing shared memory block")
                || (wantedPort == 0 && failure.contains("Address already in use"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private Postmaster spawn(int port) throws IOException {
        Process process = start(launcher.prepare(
                "postgres",
                "-D",
                data.folder().toString(),
                "-c",
                "listen_addresses=" + HOST,
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories="));
        return new Postmaster(process.toHandle(), port, launcher, process::isAlive);
    }

    /**
     * The kernel stops the server when the thread that started it ends (see {@link Launcher}), not the process: so that
     * thread has to live as long as the server.
     */
    private static Process start(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("embedded-postgresql").start(() -> {
            try {
                Process process = builder.start();
                started.complete(process);
                process.onExit().join();
            } catch (IOException | RuntimeException | Error e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private boolean becomesReady(Postmaster postmaster) {
        Postmaster.await(
                PATIENCE, () -> isReady(postmaster) || !postmaster.alive().getAsBoolean() || cancelled.getAsBoolean());
        return isReady(postmaster) && !cancelled.getAsBoolean();
    }

    private boolean isReady(Postmaster postmaster) {
        try {
            return PostmasterFile.read(data.folder())
                    .filter(PostmasterFile::ready)
                    .filter(file -> file.pid() == postmaster.process().pid())
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
