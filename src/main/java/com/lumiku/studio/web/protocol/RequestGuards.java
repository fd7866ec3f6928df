package com.lumiku.studio.web.protocol;

import com.lumiku.studio.internals.ReachesInto;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Gives each connection of HTTP/1 to this process its {@link RequestGuard}. Netty finds it as a service; see {@link
 * com.lumiku.studio.web.connection.HeaderDeadlines#switchOn()}.
 */
@RegisterForReflection(methods = false, fields = false)
@ReachesInto(
        library = "netty-transport",
        version = "4.1.130.Final",
        reason = "ChannelInitializerExtension, which is marked unstable, is called for each new connection.",
        until = "Vert.x lets malformed requests be answered by the application.")
@ReachesInto(
        library = "vertx-core",
        version = "4.5.25",
        reason = "Its handlers are added to the pipeline in an order that the guard relies on.",
        until = "Vert.x lets malformed requests be answered by the application.")
public final class RequestGuards extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new Connecting());
    }

    /** Vert.x adds its own handlers meanwhile; the one for the first bytes comes behind them. */
    private static final class Connecting extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext connection) throws Exception {
            super.channelActive(connection);
            connection.pipeline().addLast(new Beginning());
            connection.pipeline().remove(this);
        }
    }

    /** By the first bytes Vert.x has told which HTTP it is, and has added what decodes it. */
    private static final class Beginning extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) throws Exception {
            ChannelPipeline handlers = connection.pipeline();
            ChannelHandlerContext encoder = handlers.context(HttpResponseEncoder.class);
            if (encoder != null) {
                handlers.addAfter(encoder.name(), null, new RequestGuard());
            }
            super.channelRead(connection, bytes);
            handlers.remove(this);
        }
    }
}
