package io.telewright.test.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.delegate.Invocation;
import io.telewright.test.delegate.Methods;
import io.telewright.test.delegate.RecordingDelegate;
import io.telewright.test.delegate.Values;
import io.telewright.test.testing.Compilation;
import io.telewright.test.testing.InMemoryJavac;
import io.telewright.test.testing.InMemoryTelemetry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compiles a sample and calls the decorator. */
final class SampleCheck {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemoryJavac javac;

    SampleCheck(InMemoryJavac javac) {
        this.javac = javac;
    }

    void run(Sample sample) throws Exception {
        Compilation compilation = javac.compile(sample.sources());
        assertThat(compilation.diagnostics()).isEmpty();
        ClassLoader loader = compilation.load();
        Class<?> subject = loader.loadClass("drawn." + Sample.SUBJECT);
        Constructor<?> constructor = Arrays.stream(
                        loader.loadClass("drawn.Instrumented" + Sample.SUBJECT).getConstructors())
                .filter(it -> it.getParameterCount() == 2)
                .findFirst()
                .orElseThrow();
        RecordingDelegate delegate = new RecordingDelegate();
        Object behind = delegate.behind(constructor.getParameterTypes()[0], loader);
        Values values = new Values(loader, subject);
        for (Method method : Methods.of(subject)) {
            String id = method.getName() + "/" + method.getParameterCount();
            Expected expected = sample.expected(id);

            InMemoryTelemetry good = new InMemoryTelemetry();
            Invocation returning =
                    new Invocation(id, delegate, constructor.newInstance(behind, good.sdk()), method, values);
            SpanData around = good.inSpan(returning::returns);
            check(id, expected, good, around, expected.attributes(returning.arguments(), returning.result()));
            assertThat(good.logs())
                    .as(id)
                    .hasSize(expected.declared().telemetry().kind() == Telemetry.Kind.EVENT ? 1 : 0);

            Stream.concat(
                            Stream.of(new IllegalStateException("on purpose")),
                            Values.checkedExceptions(subject, method).stream())
                    .forEach(thrown -> fails(id, expected, thrown, constructor, behind, delegate, method, values));
        }
    }

    private static void fails(
            String id,
            Expected expected,
            Throwable thrown,
            Constructor<?> constructor,
            Object behind,
            RecordingDelegate delegate,
            Method method,
            Values values) {
        InMemoryTelemetry bad = new InMemoryTelemetry();
        Invocation failing = new Invocation(id, delegate, instance(constructor, behind, bad), method, values);
        SpanData around = bad.inSpan(() -> failing.fails(thrown));
        Attributes attributes = expected.attributes(failing.arguments(), null);
        check(
                id,
                expected,
                bad,
                around,
                expected.span().isEmpty()
                        ? attributes
                        : attributes.toBuilder()
                                .put(ERROR_TYPE, thrown.getClass().getName())
                                .build());
        assertThat(bad.logs()).as(id).isEmpty();
    }

    private static Object instance(Constructor<?> constructor, Object behind, InMemoryTelemetry telemetry) {
        try {
            return constructor.newInstance(behind, telemetry.sdk());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void check(
            String id, Expected expected, InMemoryTelemetry telemetry, SpanData around, Attributes attributes) {
        Telemetry declared = expected.declared().telemetry();
        List<SpanData> spans =
                telemetry.spans().stream().filter(span -> span != around).toList();
        assertThat(spans).as(id).hasSize(expected.span().isPresent() ? 1 : 0);
        expected.span().ifPresent(span -> {
            assertThat(spans.get(0).getName()).as(id).isEqualTo(span.name());
            assertThat(spans.get(0).getKind()).as(id).isEqualTo(span.kind());
            assertThat(spans.get(0).getParentSpanId()).as(id).isEqualTo(around.getSpanId());
            assertThat(spans.get(0).getAttributes().asMap()).as(id).isEqualTo(attributes.asMap());
        });
        assertThat(around.getAttributes().asMap())
                .as(id)
                .isEqualTo(declared.kind() == Telemetry.Kind.CURRENT_SPAN ? attributes.asMap() : Map.of());
        assertThat(telemetry.metrics().keySet())
                .as(id)
                .isEqualTo(declared.kind() == Telemetry.Kind.METRIC ? Set.of(declared.metric()) : Set.of());
    }
}
