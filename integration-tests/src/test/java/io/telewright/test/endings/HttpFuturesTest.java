package io.telewright.test.endings;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.telewright.test.declared.endings.FutureResults;
import io.telewright.test.declared.endings.InstrumentedFutureResults;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The JDK's HTTP client returns a future of a class of its own (E1). */
@Timeout(60)
class HttpFuturesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final GivenFutures delegate = new GivenFutures(null);
    private final FutureResults results = new InstrumentedFutureResults(delegate, telemetry.sdk());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/later")) {
                awaited(mayAnswer);
            }
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        mayAnswer.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                                + server.getAddress().getPort() + path))
                .build();
    }

    @Test
    void theSpanHasEndedWhenTheResponseIsThere() {
        for (int i = 1; i <= 50; i++) {
            HttpResponse<String> response = results.sent(request("/now")).join();

            assertThat(response.body()).isEqualTo("ok");
            assertThat(telemetry.spans()).hasSize(i);
        }
    }

    @Test
    void theSpanEndsBeforeTheCallersContinuation() {
        CompletableFuture<Integer> ended = results.sent(request("/later"))
                .thenApply(response -> telemetry.spans().size());
        assertThat(telemetry.spans()).isEmpty();

        mayAnswer.countDown();

        assertThat(ended.join()).isEqualTo(1);
        assertThat(ended.getClass()).isSameAs(delegate.sent.thenApply(it -> it).getClass());
    }

    @Test
    void theCallerCancelsTheClientsFuture() throws Exception {
        CompletableFuture<HttpResponse<String>> sent = results.sent(request("/later"));

        sent.cancel(true);

        assertThat(sent).isDone();
        assertThat(catchThrowable(delegate.sent::join)).hasStackTraceContaining("CancellationException");
        assertThat(catchThrowable(sent::join)).hasSameClassAs(catchThrowable(delegate.sent::join));
        assertThat(sent.isCancelled()).isEqualTo(delegate.sent.isCancelled());
        while (telemetry.spans().isEmpty()) { // the client may be telling of the cancellation on a thread of its own
            Thread.sleep(1);
        }
        assertThat(telemetry.span()).hasName("sent").hasStatus(StatusData.unset());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
