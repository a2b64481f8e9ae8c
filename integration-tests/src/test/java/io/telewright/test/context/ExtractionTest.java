package io.telewright.test.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.SpanScope;
import io.telewright.test.declared.context.Carriers;
import io.telewright.test.declared.context.OtelCarriers;
import io.telewright.test.testing.InMemoryTelemetry;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parent of a span is the span that the carrier names, whatever else is current. */
class ExtractionTest {
    private static final Runnable NOTHING = () -> {};

    private static void takes(Format format, BiConsumer<Carriers, Map<String, String>> call) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(format.propagators());
        Carriers carriers = new OtelCarriers(telemetry.sdk());

        telemetry.inSpan(() -> call.accept(carriers, format.headers(Format.REMOTE)));

        assertThat(telemetry.spans().get(0).getParentSpanContext())
                .as(format.toString())
                .isEqualTo(Format.REMOTE);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @ParameterizedTest
    @EnumSource
    void aMapIsRead(Format format) {
        takes(format, (carriers, headers) -> carriers.serve(headers, NOTHING));
    }

    @ParameterizedTest
    @EnumSource
    void aMapOfListsIsRead(Format format) {
        takes(format, (carriers, headers) -> carriers.serveLists(lists(headers, UnaryOperator.identity()), NOTHING));
    }

    @ParameterizedTest
    @EnumSource
    void theHeadersOfAnHttpServerAreRead(Format format) {
        takes(format, (carriers, headers) -> {
            Headers http = new Headers();
            headers.forEach(http::add);
            carriers.serveHttp(http, NOTHING);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubtypeOfMapIsRead(Format format) {
        takes(format, (carriers, headers) -> carriers.consume(new TreeMap<>(headers), NOTHING));
    }

    @ParameterizedTest
    @EnumSource
    void aSpanScopeReadsItsCarrier(Format format) {
        takes(format, (carriers, headers) -> {
            SpanScope scope = carriers.consuming(headers);
            scope.close();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithAFutureReadsItsCarrier(Format format) {
        takes(format, (carriers, headers) -> {
            CompletableFuture<String> future = new CompletableFuture<>();
            carriers.serveLater(headers, () -> future);
            future.complete("done");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theCaseOfTheNamesDoesNotMatter(Format format) {
        takes(format, (carriers, headers) -> carriers.serve(renamed(headers, ExtractionTest::upper), NOTHING));
        takes(format, (carriers, headers) -> carriers.serveLists(lists(headers, ExtractionTest::upper), NOTHING));
    }

    @Test
    void aRootIsLinkedToIt() {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());

        new OtelCarriers(telemetry.sdk()).serveStrangers(Format.W3C.headers(Format.REMOTE), NOTHING);

        SpanData span = telemetry.span();
        assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(span.getTraceId()).isNotEqualTo(Format.REMOTE.getTraceId());
        assertThat(span.getLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getSpanContext()).isEqualTo(Format.REMOTE));
    }

    @Test
    void anAbsentCarrierStartsATrace() {
        startsATrace(carriers -> carriers.serve(null, NOTHING));
    }

    @Test
    void anEmptyCarrierStartsATrace() {
        startsATrace(carriers -> carriers.serve(Map.of(), NOTHING));
    }

    @Test
    void aCarrierThatThrowsStartsATrace() {
        startsATrace(carriers -> carriers.serve(new Throwing(), NOTHING));
    }

    @Test
    void listsWithoutAValueStartATrace() {
        List<String> none = new ArrayList<>();
        none.add(null);
        startsATrace(carriers -> carriers.serveLists(Map.of("traceparent", none, "baggage", none), NOTHING));
        startsATrace(carriers -> carriers.serveLists(Map.of("traceparent", List.of()), NOTHING));
    }

    private static void startsATrace(Consumer<Carriers> call) {
        InMemoryTelemetry telemetry = new InMemoryTelemetry(Format.W3C.propagators());
        Carriers carriers = new OtelCarriers(telemetry.sdk());

        call.accept(carriers);

        assertThat(telemetry.span().getParentSpanId()).isEqualTo(SpanId.getInvalid());
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> renamed(Map<String, String> headers, UnaryOperator<String> name) {
        Map<String, String> renamed = new TreeMap<>();
        headers.forEach((key, value) -> renamed.put(name.apply(key), value));
        return renamed;
    }

    private static Map<String, List<String>> lists(Map<String, String> headers, UnaryOperator<String> name) {
        Map<String, List<String>> lists = new TreeMap<>();
        headers.forEach((key, value) -> lists.put(name.apply(key), List.of(value, "another")));
        return lists;
    }

    private static final class Throwing extends AbstractMap<String, String> {
        @Override
        public Set<Entry<String, String>> entrySet() {
            throw new IllegalStateException("broken");
        }
    }
}
