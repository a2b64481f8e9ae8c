package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.telewright.internal.Installation;
import io.telewright.internal.settings.Recording;
import io.telewright.testing.Autoconfigured;
import io.telewright.testing.CleanProcess;
import io.telewright.testing.ClosableProcessor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One configuration at a time, from its beginning to its end. */
@ExtendWith(CleanProcess.class)
class TelewrightTest {
    @BeforeEach
    void printNothing() {
        List.of("traces", "metrics", "logs")
                .forEach(signal -> System.setProperty("otel." + signal + ".exporter", "none"));
    }

    @Test
    void configuringStartsAnSdkThatIsInUseUntilItIsClosed() {
        Telewright telewright = Telewright.configure(config -> config.service("shop"));

        assertThat(Telewright.openTelemetry()).isInstanceOf(OpenTelemetrySdk.class);

        telewright.close();
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
        assertThat(Autoconfigured.processor.isClosed()).isTrue();
    }

    @Test
    void installingUsesWhatExistsAndClosingLeavesItOpen() {
        ClosableProcessor processor = new ClosableProcessor();
        SdkTracerProvider tracers =
                SdkTracerProvider.builder().addSpanProcessor(processor).build();
        try (OpenTelemetrySdk existing =
                OpenTelemetrySdk.builder().setTracerProvider(tracers).build()) {
            try (Telewright telewright = Telewright.install(existing)) {
                assertThat(telewright).isNotNull();
                assertThat(Telewright.openTelemetry()).isSameAs(existing);
            }

            assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());
            assertThat(processor.isClosed()).isFalse();
        }
    }

    @Test
    void whatIsRecordedIsDecidedWithWhatIsInstalled() {
        try (Telewright telewright = Telewright.install(
                OpenTelemetry.noop(),
                config -> config.exceptions(ExceptionSignal.NONE).minimumSeverity(Severity.WARN))) {
            assertThat(telewright).isNotNull();
            assertThat(Installation.recording()).isEqualTo(new Recording(false, false, Severity.WARN));
        }

        assertThat(Installation.recording()).isEqualTo(Recording.DEFAULT);
    }

    @Test
    void settingsOfAnSdkAreRefusedWithWhatIsInstalled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.install(
                        OpenTelemetry.noop(),
                        config -> config.service("shop")
                                .otlpEndpoint("http://collector:4317")
                                .header("authorization", "secret")
                                .exceptions(ExceptionSignal.NONE)
                                .global(true)
                                .closeAtShutdown(false)))
                .withMessage("Telewright.install takes no settings but exceptions and minimumSeverity, and was given"
                        + " service.name of the resource, header, otlpEndpoint,"
                        + " global, closeAtShutdown: set these where the OpenTelemetry is made that is installed");

        assertThat(Installation.recording()).isEqualTo(Recording.DEFAULT);
        Telewright.install(OpenTelemetry.noop()).close();
    }

    @Test
    void aSecondConfigurationIsRefusedWithThePlaceOfTheFirst() {
        OpenTelemetry other = OpenTelemetry.propagating(ContextPropagators.noop());
        try (Telewright first = Telewright.configure(config -> config.service("shop"))) {
            OpenTelemetry inUse = Telewright.openTelemetry();

            assertThatIllegalStateException()
                    .isThrownBy(() -> Telewright.configure(config -> config.service("shop")))
                    .withMessageContaining("aSecondConfigurationIsRefusedWithThePlaceOfTheFirst(TelewrightTest.java:");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Telewright.install(other))
                    .withMessageContaining("aSecondConfigurationIsRefusedWithThePlaceOfTheFirst(TelewrightTest.java:");
            assertThat(first).isNotNull();
            assertThat(Telewright.openTelemetry()).isSameAs(inUse);
        }
    }

    @Test
    void closingTwiceIsHarmlessAndDoesNotCloseTheNext() {
        Telewright first = Telewright.configure(config -> config.service("shop"));
        first.close();

        try (Telewright second = Telewright.configure(config -> config.service("shop"))) {
            OpenTelemetry inUse = Telewright.openTelemetry();
            assertThatCode(first::close).doesNotThrowAnyException();

            assertThat(second).isNotNull();
            assertThat(Telewright.openTelemetry()).isSameAs(inUse);
        }
    }

    @Test
    void aFailedConfigurationLeavesNothingBehind() {
        Autoconfigured.meanwhile = () -> {
            throw new IllegalStateException("no");
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telewright.configure(config -> config.service("shop")))
                .withMessageContaining("no");
        assertThat(Telewright.openTelemetry()).isSameAs(OpenTelemetry.noop());

        Autoconfigured.meanwhile = () -> {};
        try (Telewright second = Telewright.configure(config -> config.service("shop"))) {
            assertThat(second).isNotNull();
            assertThat(Telewright.openTelemetry()).isInstanceOf(OpenTelemetrySdk.class);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({
        "okhttp3/Call, Sending OTLP needs com.squareup.okhttp3:okhttp-jvm",
        "okio/Buffer, --add-modules okhttp3",
        "io/prometheus/metrics/A, io.opentelemetry:opentelemetry-exporter-prometheus",
        "io/opentelemetry/exporter/otlp/A, io.opentelemetry:opentelemetry-exporter-otlp",
        "io/opentelemetry/sdk/A, io.opentelemetry:opentelemetry-sdk-extension-autoconfigure"
    })
    void anErrorLeavesNothingBehindAndSaysWhatToAdd(String absent, String needed) throws Exception {
        Autoconfigured.meanwhile = () -> {
            throw new NoClassDefFoundError(absent);
        };
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        int port = freePort();

        assertThatIllegalStateException()
                .isThrownBy(() -> Telewright.configure(config -> config.service("shop")
                        .otlpEndpoint("http://127.0.0.1:1")
                        .prometheusPort(port)))
                .withMessageContaining(needed)
                .withMessageEndingWith("NoClassDefFoundError: " + absent);

        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        for (Thread thread : started) {
            thread.join();
        }
        try (ServerSocket free = new ServerSocket()) {
            free.bind(new InetSocketAddress("localhost", port));
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void ofConcurrentConfigurationsExactlyOneWins() throws Exception {
        Queue<Telewright> won = new ConcurrentLinkedQueue<>();
        Queue<Exception> refused = new ConcurrentLinkedQueue<>();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    try {
                        won.add(Telewright.configure(config -> config.service("shop")));
                    } catch (IllegalStateException thrown) {
                        refused.add(thrown);
                    }
                }))
                .limit(32)
                .toList();
        AtomicInteger building = new AtomicInteger();
        Autoconfigured.meanwhile = () -> {
            building.incrementAndGet();
            while (building.get() == 1 && isAnotherOnItsWay(threads)) {
                Thread.onSpinWait();
            }
        };

        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        won.forEach(Telewright::close);

        assertThat(won).hasSize(1);
        assertThat(refused).hasSize(threads.size() - 1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static boolean isAnotherOnItsWay(List<Thread> threads) {
        return threads.stream()
                .filter(thread -> thread != Thread.currentThread())
                .map(Thread::getState)
                .anyMatch(state -> state == Thread.State.NEW || state == Thread.State.RUNNABLE);
    }
}
