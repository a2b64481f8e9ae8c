package io.telewright.test.otlp;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One thread of a server, which ends as soon as the server stops. By default it lingers for two seconds, and the
 * settings of {@code EventLoopGroups.builder()} do not reach the group that Armeria stops in the end.
 */
final class PromptEventLoopGroup extends MultiThreadIoEventLoopGroup {
    PromptEventLoopGroup() {
        super(1, NioIoHandler.newFactory());
    }

    @Override
    public Future<?> shutdownGracefully() {
        return shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
