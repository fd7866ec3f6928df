package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.NetUtil;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Stands behind the decoder of a connection of HTTP/1 and lets only well-formed requests through, as Vert.x answers others before
 * any code of ours is asked. After a malformed one the connection ends: where the next begins cannot be known.
 *
 * <p>Used by the connection's event loop only.
 */
final class RequestGuard extends ChannelDuplexHandler {

    private static final String H2C = "h2c";

    private int unanswered;
    private boolean answering;
    private boolean over;

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) throws Exception {
        if (over) {
            ReferenceCountUtil.release(message);
            return;
        }
        switch (message) {
            case HttpRequest request -> begin(connection, request);
            case HttpContent content when content.decoderResult().isFailure() -> breakOff(connection, content);
            default -> super.channelRead(connection, message);
        }
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) throws Exception {
        if (message instanceof HttpResponse response && response.status().code() >= 200) {
            answering = true;
        }
        if (message instanceof LastHttpContent) {
            unanswered--;
            answering = false;
        }
        super.write(connection, message, written);
    }

    private void begin(ChannelHandlerContext connection, HttpRequest request) {
        Optional<Refusal> refusal = RequestRules.broken(request);
        if (refusal.isEmpty()) {
            unanswered++;
            ignoreUpgrade(request);
            nameHost(connection, request);
            connection.fireChannelRead(request);
            return;
        }
        over = true;
        if (!(request.decoderResult().cause() instanceof PrematureChannelClosureException)) {
            connection.fireChannelRead(refusal.get().inPlaceOf(request));
            connection.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
        ReferenceCountUtil.release(request);
    }

    /**
     * Upgrading to HTTP/2 is obsolete (RFC 9113, section 3.1), helps attackers past the rules of proxies, and left a connection
     * hanging where its settings were missing. Who knows that HTTP/2 is spoken here begins with it.
     */
    private static void ignoreUpgrade(HttpRequest request) {
        if (request.headers().contains(HttpHeaderNames.UPGRADE, H2C, true)) {
            request.headers().remove(HttpHeaderNames.UPGRADE);
        }
    }

    /** HTTP/1.0 does without. As far as the caller knows, this is the address itself. */
    private static void nameHost(ChannelHandlerContext connection, HttpRequest request) {
        if (!request.headers().contains(HttpHeaderNames.HOST)
                && connection.channel().localAddress() instanceof InetSocketAddress address) {
            request.headers().set(HttpHeaderNames.HOST, NetUtil.toSocketAddressString(address));
        }
    }

    /** A body whose chunks are malformed. Who reads it is told that the connection has ended. */
    private void breakOff(ChannelHandlerContext connection, HttpContent content) {
        over = true;
        content.release();
        if (unanswered != 1 || answering) {
            connection.close();
            return;
        }
        Problem problem = Problem.of(ProblemKind.INVALID, "The chunks of the body are malformed", null);
        connection.writeAndFlush(answer(problem)).addListener(ChannelFutureListener.CLOSE);
    }

    private static FullHttpResponse answer(Problem problem) {
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.status()),
                Unpooled.wrappedBuffer(problem.json()));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
