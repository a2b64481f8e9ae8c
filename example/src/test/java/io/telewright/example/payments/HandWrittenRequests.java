package io.telewright.example.payments;

import com.sun.net.httpserver.Headers;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.example.conventions.HttpRoute;
import io.telewright.example.conventions.HttpServerTelemetry;
import io.telewright.example.conventions.ServedRequest;
import io.telewright.example.conventions.Work;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;

/** What {@link HttpServerTelemetry} declares, written by hand. */
final class HandWrittenRequests implements HttpServerTelemetry {
    private static final String SCOPE = "io.telewright.example.conventions.HttpServerTelemetry";
    private static final String SCHEMA = "https://opentelemetry.io/schemas/1.44.0";
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ORIGINAL = AttributeKey.stringKey("http.request.method_original");
    private static final AttributeKey<String> URL_SCHEME = AttributeKey.stringKey("url.scheme");
    private static final AttributeKey<String> URL_PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> URL_QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("client.address");
    private static final AttributeKey<String> USER_AGENT = AttributeKey.stringKey("user_agent.original");
    private static final AttributeKey<String> VERSION = AttributeKey.stringKey("network.protocol.version");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final TextMapPropagator propagator;

    HandWrittenRequests(OpenTelemetry openTelemetry) {
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
        tracer = openTelemetry.tracerBuilder(SCOPE).setSchemaUrl(SCHEMA).build();
        duration = Seconds.histogram(
                openTelemetry.meterBuilder(SCOPE).setSchemaUrl(SCHEMA).build(),
                "http.server.request.duration",
                "Duration of HTTP server requests.");
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public <E extends Exception> Integer serving(
            Headers headers, ServedRequest request, HttpRoute route, Work<Integer, E> answer) throws E {
        Context parent = propagator.extract(Context.current(), headers, new Getter());
        long started = System.nanoTime();
        Span span = builder(request, route).setParent(parent).startSpan();
        if (span.isRecording()) {
            span.setAttribute(ORIGINAL, request.originalMethod());
            span.setAttribute(VERSION, request.version());
            span.setAttribute(ROUTE, route == null ? null : route.template());
        }
        Context context = parent.with(span);
        int status = 500;
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            status = answer.run();
            if (status >= 500) {
                errorType = Integer.toString(status);
                span.setStatus(StatusCode.ERROR);
            }
            return status;
        } catch (Throwable failure) {
            errorType = failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            span.setAttribute(STATUS, (long) status);
            span.setAttribute(ERROR_TYPE, errorType);
            duration.record(Seconds.since(started), measured(request, route, status, errorType), context);
            span.end();
        }
    }

    private SpanBuilder builder(ServedRequest request, HttpRoute route) {
        String method = request.originalMethod() == null ? request.method() : "HTTP";
        return tracer.spanBuilder(route == null ? method : method + " " + route.template())
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, known(request))
                .setAttribute(URL_SCHEME, request.scheme().value())
                .setAttribute(URL_PATH, request.path())
                .setAttribute(URL_QUERY, request.query())
                .setAttribute(CLIENT, request.client())
                .setAttribute(USER_AGENT, request.userAgent());
    }

    private static Attributes measured(ServedRequest request, HttpRoute route, long status, String errorType) {
        return Attributes.builder()
                .put(METHOD, known(request))
                .put(URL_SCHEME, request.scheme().value())
                .put(STATUS, status)
                .put(ROUTE, route == null ? null : route.template())
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private static String known(ServedRequest request) {
        return request.originalMethod() == null ? request.method() : "_OTHER";
    }

    /** Reads the headers of the JDK's server. */
    private static final class Getter implements TextMapGetter<Headers> {
        @SuppressWarnings("deprecation") // the interface still asks for it
        @Override
        public Iterable<String> keys(Headers headers) {
            return headers.keySet();
        }

        @Override
        public String get(Headers headers, String key) {
            return headers == null ? null : headers.getFirst(key);
        }
    }
}
