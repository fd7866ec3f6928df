package com.lumiku.studio.web.connection;

import com.lumiku.studio.internals.ReachesInto;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives each connection to this process its {@link HeaderDeadline}. Netty finds it as a service, where {@link #switchOn} was
 * called before it opened the first port.
 */
@RegisterForReflection(methods = false, fields = false)
@ReachesInto(
        library = "netty-transport",
        version = "4.1.130.Final",
        reason = "ChannelInitializerExtension, which is marked unstable, is called for each new connection.",
        until = "Vert.x has a deadline for headers.")
public final class HeaderDeadlines extends ChannelInitializerExtension {

    private final Duration time = ConfigProvider.getConfig().getValue("studio.http.header-timeout", Duration.class);

    /** Netty looks for extensions only where it is told to. */
    public static void switchOn() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new HeaderDeadline(time));
    }
}
