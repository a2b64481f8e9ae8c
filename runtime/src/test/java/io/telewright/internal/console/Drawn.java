package io.telewright.internal.console;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An SDK whose spans and log records are drawn at once, without the thread that writes. */
final class Drawn {
    private static final Resource RESOURCE =
            Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "orders"));

    final Sheet sheet = new Sheet(new Look(false, Look.Glyphs.UNICODE));
    final Trees trees = new Trees(sheet);
    final Tracer tracer = SdkTracerProvider.builder()
            .setResource(RESOURCE)
            .setIdGenerator(new Counting())
            .addSpanProcessor(new Processor())
            .build()
            .get("test");
    final Logger logger = SdkLoggerProvider.builder()
            .addLogRecordProcessor((context, log) -> trees.logged(log.toLogRecordData()))
            .build()
            .get("test");

    /** The time at which spans end, for the trees. */
    long now;

    /** Starts a span at a time in milliseconds. */
    Span start(String name, @Nullable Span parent, long millis) {
        return tracer.spanBuilder(name)
                .setSpanKind(parent == null ? SpanKind.SERVER : SpanKind.INTERNAL)
                .setParent(parent == null ? Context.root() : Context.root().with(parent))
                .setStartTimestamp(millis, TimeUnit.MILLISECONDS)
                .startSpan();
    }

    static void end(Span span, long millis) {
        span.end(millis, TimeUnit.MILLISECONDS);
    }

    /** What was drawn since the last time, without empty lines. */
    List<String> lines() {
        return sheet.take().lines().filter(line -> !line.isBlank()).toList();
    }

    private final class Processor implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            trees.started(span);
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            trees.ended(span, now);
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    /** Ids that can be written down. */
    private static final class Counting implements IdGenerator {
        private final AtomicLong ids = new AtomicLong();

        @Override
        public String generateSpanId() {
            return String.format("%016x", ids.incrementAndGet());
        }

        @Override
        public String generateTraceId() {
            return String.format("%032x", ids.incrementAndGet());
        }
    }
}
