package io.telewright.test.otlp;

import com.linecorp.armeria.common.FlagsProvider;
import com.linecorp.armeria.common.util.TransportType;

/** Makes Armeria use Java's own sockets, wherever it runs: {@link PromptEventLoopGroup} is for these. */
public final class NioFlags implements FlagsProvider {
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public TransportType transportType() {
        return TransportType.NIO;
    }
}
