package com.lumiku.studio.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** One address behind which another server may stand from one moment to the next. Connections stay with the one they had. */
public final class Switchboard implements AutoCloseable {

    private final ServerSocket server;
    private volatile int target;

    private Switchboard(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /** An address that leads to a port of this machine. */
    public static Switchboard to(int target) {
        try {
            Switchboard board =
                    new Switchboard(new ServerSocket(TestPort.free(), 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofPlatform().daemon().start(board::accept);
            return board;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Leads new connections elsewhere. */
    public void leadTo(int port) {
        target = port;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                connect(client);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target);
            Thread.ofVirtual().start(() -> forward(client, upstream));
            Thread.ofVirtual().start(() -> forward(upstream, client));
        } catch (IOException e) {
            client.close();
        }
    }

    private static void forward(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // one of them is gone
        }
    }
}
