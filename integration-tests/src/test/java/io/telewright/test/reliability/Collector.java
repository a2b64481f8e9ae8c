package io.telewright.test.reliability;

import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.telewright.test.otlp.OtlpReceiver;
import io.telewright.test.otlp.ReceivedMetric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A receiver at one address, which may be there or not, and misbehave. Across restarts it remembers what it got. It stops
 * when the test ends.
 */
final class Collector implements AfterEachCallback {
    private final InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
    private final List<OtlpReceiver> receivers = new CopyOnWriteArrayList<>();
    private final List<BrokenPeer> peers = new CopyOnWriteArrayList<>();
    private final Set<HttpData> contents = ConcurrentHashMap.newKeySet();
    private final AtomicInteger resent = new AtomicInteger();
    private final Rejections rejections = new Rejections();
    private String scheme = "http";

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Where it is, or will be. */
    String endpoint() {
        return scheme + "://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    void start(Answer answer) {
        start(answer, server -> server.http(address));
    }

    /** With a certificate that nobody has a reason to trust. */
    void startWithTls() {
        scheme = "https";
        start(Answer.accepted(), server -> server.https(address).tlsSelfSigned());
    }

    /** Something else in its place. */
    void start(IntFunction<BrokenPeer> onPort) {
        peers.add(onPort.apply(address.getPort()));
    }

    private void start(Answer answer, Function<ServerBuilder, ServerBuilder> listening) {
        receivers.add(OtlpReceiver.start(server -> listening
                .apply(server)
                .requestTimeoutMillis(0) // it is the client that has to give up
                .decorator((service, context, request) -> serve(answer, service, context, request))));
    }

    private HttpResponse serve(Answer answer, HttpService service, ServiceRequestContext context, HttpRequest request) {
        return HttpResponse.of(request.aggregate().thenApply(whole -> {
            if (!contents.add(whole.content())) {
                resent.incrementAndGet();
            }
            return answer.to(whole, () -> accept(service, context, whole));
        }));
    }

    private static HttpResponse accept(
            HttpService service, ServiceRequestContext context, AggregatedHttpRequest whole) {
        try {
            HttpRequest request = whole.toHttpRequest();
            context.updateRequest(request);
            return service.serve(context, request);
        } catch (Exception failed) {
            return HttpResponse.ofFailure(failed);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    /** Stops what runs, with all its connections. */
    void close() {
        receivers.forEach(OtlpReceiver::close);
        peers.forEach(BrokenPeer::close);
    }

    Arrivals spans() {
        return Arrivals.of(receivers.stream()
                .flatMap(receiver -> receiver.traceRequests().stream())
                .map(request -> Arrivals.numbers(request.message()))
                .toList());
    }

    Arrivals events() {
        return Arrivals.of(receivers.stream()
                .flatMap(receiver -> receiver.logsRequests().stream())
                .map(request -> Arrivals.numbers(request.message()))
                .toList());
    }

    /** The sum of {@code load.counted} that was accepted last. */
    long counted() {
        return receivers.stream()
                .flatMap(receiver -> receiver.metrics().stream())
                .filter(received -> received.name().equals("load.counted"))
                .mapToLong(
                        received -> received.metric().getSum().getDataPoints(0).getAsInt())
                .max()
                .orElse(0);
    }

    Set<String> metricNames() {
        return receivers.stream()
                .flatMap(receiver -> receiver.metrics().stream())
                .map(ReceivedMetric::name)
                .collect(Collectors.toSet());
    }

    Rejections rejections() {
        return rejections;
    }

    /** How many requests came that had come before, whether they were accepted or not. */
    int resent() {
        return resent.get();
    }
}
