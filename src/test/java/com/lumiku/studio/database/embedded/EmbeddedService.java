package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A service that does nothing but run the embedded server, as a process of its own. */
final class EmbeddedService {

    private EmbeddedService() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        try {
            EmbeddedServer server = EmbeddedServer.start(home, 0, EmbeddedService::awaitClients);
            say("ready " + server.port());
            Thread.currentThread().join();
        } catch (EmbeddedServerException e) {
            say(e.getClass().getSimpleName() + ": " + e.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    /** Stands for Quarkus, which stops in a shutdown hook of its own and needs its database while it does. */
    private static void awaitClients() {
        say("waiting for clients");
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
