package io.telewright.benchmark.footprint;

import io.telewright.benchmark.compile.Source;

/** Classes that do by hand what the interfaces of the compile-time benchmark declare. */
final class HandWrittenSources {
    private HandWrittenSources() {}

    static Source telemetry(int number) {
        String type = "ByHand" + number;
        return new Source(type, """
                package made;

                import io.opentelemetry.api.OpenTelemetry;
                import io.opentelemetry.api.common.*;
                import io.opentelemetry.api.logs.*;
                import io.opentelemetry.api.metrics.*;
                import io.opentelemetry.api.trace.*;
                import io.opentelemetry.context.*;
                import java.time.Instant;
                import java.util.List;
                import java.util.Map;
                import java.util.concurrent.ConcurrentHashMap;
                import java.util.function.Supplier;

                public final class %2$s {
                    enum Kind { FIRST, SECOND, THIRD }

                    private static final AttributeKey<String> ID = AttributeKey.stringKey("made.id");
                    private static final AttributeKey<String> KIND = AttributeKey.stringKey("made.kind");
                    private static final AttributeKey<Long> SIZE = AttributeKey.longKey("http.response.body.size");
                    private static final AttributeKey<Boolean> CACHED = AttributeKey.booleanKey("made.cached");
                    private static final AttributeKey<String> PLACE = AttributeKey.stringKey("cloud.region");
                    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

                    private final Tracer tracer;
                    private final Logger logger;
                    private final DoubleHistogram merge;
                    private final LongCounter read;
                    private final LongCounter stored;
                    private final LongHistogram size;
                    private final Attributes[] kinds = new Attributes[Kind.values().length];
                    private final Attributes[] cached = new Attributes[2 * kinds.length];
                    private final Map<String, Attributes> places = new ConcurrentHashMap<>();

                    public %2$s(OpenTelemetry openTelemetry) {
                        tracer = openTelemetry.getTracer("made.%2$s");
                        logger = openTelemetry.getLogsBridge().get("made.%2$s");
                        Meter meter = openTelemetry.getMeter("made.%2$s");
                        merge = meter.histogramBuilder("made.merge%1$d.duration").setUnit("s").setDescription("Time.")
                                .setExplicitBucketBoundariesAdvice(List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25,
                                        0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)).build();
                        read = meter.counterBuilder("made.read%1$d.count").build();
                        stored = meter.counterBuilder("made.stored%1$d.count").build();
                        size = meter.histogramBuilder("made.size%1$d").setUnit("By").ofLongs().build();
                        for (Kind kind : Kind.values()) {
                            int i = kind.ordinal();
                            kinds[i] = Attributes.of(KIND, kind.name());
                            cached[2 * i] = Attributes.of(KIND, kind.name(), CACHED, false);
                            cached[2 * i + 1] = Attributes.of(KIND, kind.name(), CACHED, true);
                        }
                    }

                    public String reading(String id, Supplier<String> body) {
                        Span span = tracer.spanBuilder("read %1$d").startSpan();
                        if (span.isRecording()) {
                            span.setAttribute(ID, id);
                        }
                        return run(span, body);
                    }

                    public String writing(String id, Kind kind, long size, Supplier<String> body) {
                        Span span = tracer.spanBuilder("write %1$d").startSpan();
                        if (span.isRecording()) {
                            span.setAttribute(ID, id);
                            span.setAttribute(KIND, kind.name());
                            span.setAttribute(SIZE, size);
                        }
                        return run(span, body);
                    }

                    private static String run(Span span, Supplier<String> body) {
                        try (Scope scope = span.makeCurrent()) {
                            return body.get();
                        } catch (Throwable thrown) {
                            fail(span, thrown);
                            throw thrown;
                        } finally {
                            span.end();
                        }
                    }

                    public Runnable purging(Kind kind) {
                        Span span = tracer.spanBuilder("purge %1$d").startSpan();
                        if (span.isRecording()) {
                            span.setAttribute(KIND, kind.name());
                        }
                        Scope scope = span.makeCurrent();
                        return () -> {
                            scope.close();
                            span.end();
                        };
                    }

                    public String merging(Kind kind, Supplier<String> body) {
                        long started = System.nanoTime();
                        Span span = tracer.spanBuilder("merge %1$d").startSpan();
                        if (span.isRecording()) {
                            span.setAttribute(KIND, kind.name());
                        }
                        Context context = Context.current().with(span);
                        Attributes attributes = kinds[kind.ordinal()];
                        try (Scope scope = context.makeCurrent()) {
                            return body.get();
                        } catch (Throwable thrown) {
                            fail(span, thrown);
                            attributes = attributes.toBuilder().put(ERROR_TYPE, thrown.getClass().getName()).build();
                            throw thrown;
                        } finally {
                            merge.record((System.nanoTime() - started) / 1e9, attributes, context);
                            span.end();
                        }
                    }

                    private static void fail(Span span, Throwable thrown) {
                        span.setAttribute(ERROR_TYPE, thrown.getClass().getName());
                        span.setStatus(StatusCode.ERROR, String.valueOf(thrown.getMessage()));
                        span.recordException(thrown);
                    }

                    public void counted(Kind kind, boolean hit) {
                        read.add(1, cached[2 * kind.ordinal() + (hit ? 1 : 0)]);
                    }

                    public void stored(String place) {
                        Attributes attributes = places.get(place);
                        if (attributes == null) {
                            attributes = Attributes.of(PLACE, places.size() < 20 ? place : "_OTHER");
                            if (places.size() < 20) {
                                places.put(place, attributes);
                            }
                        }
                        stored.add(1, attributes);
                    }

                    public void sized(long value, Kind kind) {
                        size.record(value, kinds[kind.ordinal()]);
                    }

                    public void changed(String id, Kind kind) {
                        if (logger.isEnabled(Severity.INFO)) {
                            logger.logRecordBuilder().setEventName("made.changed%1$d").setSeverity(Severity.INFO)
                                    .setTimestamp(Instant.now()).setAttribute(ID, id).setAttribute(KIND, kind.name())
                                    .emit();
                        }
                    }

                    public void lost(String id, Throwable cause) {
                        if (logger.isEnabled(Severity.INFO)) {
                            logger.logRecordBuilder().setEventName("made.lost%1$d").setSeverity(Severity.INFO)
                                    .setTimestamp(Instant.now()).setAttribute(ID, id).setException(cause).emit();
                        }
                    }

                    public void noted(String id, long size) {
                        Span span = Span.current();
                        if (span.isRecording()) {
                            span.setAttribute(ID, id);
                            span.setAttribute(SIZE, size);
                        }
                    }
                }
                """.formatted(number, type));
    }
}
