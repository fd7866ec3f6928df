package com.lumiku.studio.web.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which the headers of a request do not arrive in time, however often a byte of them does: a time-out
 * for idle connections never notices. They have to be there so long after the first byte, and after connecting.
 *
 * <p>Used by the connection's event loop only.
 */
final class HeaderDeadline extends ChannelDuplexHandler {

    private static final AttributeKey<HeaderDeadline> KEY = AttributeKey.valueOf(HeaderDeadline.class, "connection");

    private final long nanos;
    private long waitingSince;
    private boolean waiting;
    private boolean serving;
    private Future<?> check;

    HeaderDeadline(Duration time) {
        this.nanos = time.toNanos();
    }

    /** The connection's, or null where it has none. */
    static HeaderDeadline of(Channel connection) {
        return connection.attr(KEY).get();
    }

    /** The headers of a request are there: what follows is its body. */
    void headersArrived() {
        waiting = false;
        serving = true;
    }

    /** The request is answered: what follows is another one. */
    void answered() {
        serving = false;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        connection.channel().attr(KEY).set(this);
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) throws Exception {
        await(connection);
        super.channelActive(connection);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) throws Exception {
        if (!waiting && !serving) {
            await(connection);
        }
        super.channelRead(connection, bytes);
    }

    /** Nothing is sent but answers: headers have arrived, also where nobody said so. */
    @Override
    public void write(ChannelHandlerContext connection, Object answer, ChannelPromise written) throws Exception {
        waiting = false;
        super.write(connection, answer, written);
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) throws Exception {
        if (check != null) {
            check.cancel(false);
        }
        super.channelInactive(connection);
    }

    /** One check is planned at most: while requests come and go, it is not planned anew for each. */
    private void await(ChannelHandlerContext connection) {
        waiting = true;
        waitingSince = System.nanoTime();
        if (check == null) {
            plan(connection, nanos);
        }
    }

    private void plan(ChannelHandlerContext connection, long after) {
        check = connection.executor().schedule(() -> check(connection), after, TimeUnit.NANOSECONDS);
    }

    private void check(ChannelHandlerContext connection) {
        check = null;
        if (!waiting) {
            return;
        }
        long left = nanos - (System.nanoTime() - waitingSince);
        if (left <= 0) {
            connection.close();
            return;
        }
        plan(connection, left);
    }
}
