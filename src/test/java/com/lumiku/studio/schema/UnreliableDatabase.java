package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.TestPort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A platform's database whose tables are not what the service needs, behind a line that can be cut, or go silent. At first
 * it is cut.
 */
public class UnreliableDatabase implements QuarkusTestResourceLifecycleManager {

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private Database unfit;
    private DatabaseUrl database;
    private int port;
    private ServerSocket server;
    private Thread acceptor;
    private volatile boolean silent;

    @Override
    public Map<String, String> start() {
        unfit = Database.ofPlatform().withTables().withRows().with("""
                ALTER TABLE avatars DROP "personaName", ALTER "personaAge" TYPE text;
                DROP TABLE pose_requests;
                """);
        database = DatabaseUrl.parse(unfit.url());
        port = TestPort.free();
        return DatabaseUrl.parse(unfit.url().replace(":" + database.port() + "/", ":" + port + "/"))
                .settings();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(UnreliableDatabase.class));
        injector.injectIntoFields(unfit, new TestInjector.MatchesType(Database.class));
    }

    @Override
    public void stop() {
        cut();
    }

    synchronized void connect() {
        silent = false;
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket listening = server;
        acceptor = Thread.ofPlatform().daemon().start(() -> accept(listening));
    }

    synchronized void cut() {
        if (server == null) {
            return;
        }
        close(server);
        try {
            acceptor.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sockets.forEach(UnreliableDatabase::close);
        sockets.clear();
    }

    /** Connections stay, and new ones are accepted, but nobody answers. */
    void fallSilent() {
        silent = true;
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket upstream = new Socket(database.host(), database.port());
                sockets.add(client);
                sockets.add(upstream);
                Thread.ofVirtual().start(() -> forward(client, upstream));
                Thread.ofVirtual().start(() -> forward(upstream, client));
            }
        } catch (IOException e) {
            // cut
        }
    }

    private void forward(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!silent) {
                    out.write(buffer, 0, n);
                }
            }
        } catch (IOException e) {
            // cut
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
