package io.telewright.testing;

import io.telewright.Protocol;
import io.telewright.Telewright;
import java.util.concurrent.TimeUnit;

/**
 * A program that emits something in a shutdown hook, and closes Telewright there. The hook first leaves time for the
 * JVM to close it, which it is not to do.
 */
public final class DrainingService {
    private static final long AMPLE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private DrainingService() {}

    public static void main(String[] args) {
        Telewright telewright = Telewright.configure(config ->
                config.service("draining").protocol(Protocol.HTTP_PROTOBUF).closeAtShutdown(false));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            long begin = System.nanoTime();
            while (!Autoconfigured.processor.isClosed() && System.nanoTime() - begin < AMPLE_NANOS) {
                Thread.onSpinWait();
            }
            System.out.println("closed by the JVM " + Autoconfigured.processor.isClosed());
            Emitted.to(Telewright.openTelemetry());
            telewright.close();
        }));
    }
}
