package io.telewright.test.bytes;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.Logger;
import io.opentelemetry.api.logs.Severity;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.telewright.test.declared.BytesOperations;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What {@link BytesOperations} declares, as a careful engineer writes it. */
final class ByHand {
    private static final AttributeKey<String> DEPOT = AttributeKey.stringKey("bytes.depot");
    private static final AttributeKey<String> UNIT = AttributeKey.stringKey("bytes.unit");
    private static final AttributeKey<Boolean> EXPRESS = AttributeKey.booleanKey("bytes.express");

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final Logger logger;

    /** Written only: without it the compiler does away with the scope's allocation on some days and not on others. */
    Scope entered = Scope.noop();

    ByHand(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer("by hand");
        logger = openTelemetry.getLogsBridge().get("by hand");
    }

    String call(String depot, ChronoUnit unit, boolean express, Supplier<String> body) {
        Span span = start("bytes.call", depot, unit, express);
        try (Scope scope = span.makeCurrent()) {
            entered = scope;
            return body.get();
        } catch (Throwable thrown) {
            fail(span, thrown);
            throw thrown;
        } finally {
            span.end();
        }
    }

    CompletableFuture<String> future(
            String depot, ChronoUnit unit, boolean express, Supplier<CompletableFuture<String>> body) {
        Span span = start("bytes.future", depot, unit, express);
        try (Scope scope = span.makeCurrent()) {
            entered = scope;
            CompletableFuture<String> result = body.get();
            result.whenComplete((value, thrown) -> {
                if (thrown != null) {
                    fail(span, thrown);
                }
                span.end();
            });
            return result;
        } catch (Throwable thrown) {
            fail(span, thrown);
            span.end();
            throw thrown;
        }
    }

    void event(String depot, ChronoUnit unit) {
        Instant now = Instant.now();
        logger.logRecordBuilder()
                .setEventName("bytes.event")
                .setSeverity(Severity.INFO)
                .setTimestamp(TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano(), TimeUnit.NANOSECONDS)
                .setAttribute(DEPOT, depot)
                .setAttribute(UNIT, unit.name())
                .emit();
    }

    private Span start(String name, String depot, ChronoUnit unit, boolean express) {
        Span span = tracer.spanBuilder(name).setParent(Context.current()).startSpan();
        if (span.isRecording()) {
            span.setAttribute(DEPOT, depot);
            span.setAttribute(UNIT, unit.name());
            span.setAttribute(EXPRESS, express);
        }
        return span;
    }

    private static void fail(Span span, Throwable thrown) {
        span.setAttribute(ERROR_TYPE, thrown.getClass().getName());
        span.setStatus(StatusCode.ERROR, thrown.getMessage());
        span.recordException(thrown);
    }
}
