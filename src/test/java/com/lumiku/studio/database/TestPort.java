package com.lumiku.studio.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address, for servers that come and go. */
public final class TestPort {

    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    private TestPort() {}

    /**
     * A free one that is not among those given to clients: who keeps trying to connect to such a port ends up connected
     * to himself.
     */
    public static int free() {
        for (int port = ThreadLocalRandom.current().nextInt(FIRST, LAST); port < LAST; port++) {
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException e) {
                // taken
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
