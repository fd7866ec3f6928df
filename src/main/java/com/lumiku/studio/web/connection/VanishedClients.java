package com.lumiku.studio.web.connection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Ends event streams whose clients have vanished without a word: a cable was pulled, a phone lost its network. Such a connection
 * would stay for a quarter of an hour, and with it the stream's place among those that its user may have open. What is sent every 15
 * seconds is not acknowledged then, and the kernel tells how often it has been sent again: five times take 6 to 10 seconds.
 *
 * <p>Linux tells it in {@code /proc}; elsewhere such streams stay. TCP_USER_TIMEOUT would do the same, but only Netty's native
 * transport can set it, and that is a library in C for this alone.
 *
 * @see <a href="https://docs.kernel.org/networking/proc_net_tcp.html">/proc/net/tcp</a>
 */
@Singleton
class VanishedClients {

    private static final Logger LOG = Logger.getLogger(VanishedClients.class);
    private static final int BEFORE_ANSWERS = 20_000;
    private static final long LOOK_EVERY_MILLIS = 3_000;
    private static final List<String> TABLES = List.of("/proc/self/net/tcp", "/proc/self/net/tcp6");

    private final Map<HttpConnection, TcpPeers> streams = new ConcurrentHashMap<>();
    private final Vertx vertx;

    VanishedClients(Vertx vertx) {
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ANSWERS);
        if (tables().findAny().isPresent()) {
            vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> look());
        }
    }

    private void watch(RoutingContext call) {
        SocketAddress client = call.request().connection().remoteAddress();
        if (call.request().path().endsWith("/events") && client.isInetSocket()) {
            HttpConnection connection = call.request().connection();
            TcpPeers.of(client, call.request().connection().localAddress())
                    .ifPresent(peers -> streams.put(connection, peers));
            call.addEndHandler(ended -> streams.remove(connection));
        }
        call.next();
    }

    private void look() {
        if (streams.isEmpty()) {
            return;
        }
        vertx.executeBlocking(VanishedClients::vanished).onSuccess(vanished -> streams.entrySet().stream()
                .filter(stream -> vanished.contains(stream.getValue()))
                .forEach(stream -> {
                    LOG.debugf("The client of an event stream has vanished: %s", stream.getValue());
                    stream.getKey().close();
                }));
    }

    private static Set<TcpPeers> vanished() {
        return tables().flatMap(VanishedClients::lines)
                .map(TcpPeers::vanishedIn)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Named by texts: an executable may hold no path. */
    private static Stream<Path> tables() {
        return TABLES.stream().map(Path::of).filter(Files::isReadable);
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            LOG.debug("The connections of this machine could not be read", e);
            return Stream.empty();
        }
    }
}
