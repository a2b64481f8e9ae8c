package io.telewright.example.orders;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.telewright.example.conventions.ServedRequest;
import io.telewright.example.conventions.ServletExchange;
import io.telewright.example.conventions.ServletHeaders;
import io.telewright.example.conventions.ServletTelemetry;
import io.telewright.example.conventions.Work;
import io.telewright.example.handwritten.KnownValues;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;

/** What {@link ServletTelemetry} declares, written by hand. */
final class HandWrittenRequests implements ServletTelemetry {
    private static final String SCOPE = "io.telewright.example.conventions.ServletTelemetry";
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

    private final TextMapPropagator propagator;
    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final KnownValues routes = new KnownValues(32);

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
            ServletExchange exchange, ServedRequest request, Work<Integer, E> answer) throws E {
        Context parent = propagator.extract(Context.current(), exchange, new ServletHeaders());
        long started = System.nanoTime();
        String method = request.originalMethod() == null ? request.method() : "HTTP";
        Span span = start(method, request, parent);
        Context context = parent.with(span);
        int status = 500;
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            status = answer.run();
            if (status >= 500) {
                errorType = Integer.toString(status);
                span.setStatus(StatusCode.ERROR);
                span.setAttribute(ERROR_TYPE, errorType);
            }
            return status;
        } catch (Throwable failure) {
            errorType = failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            String route = exchange.route();
            if (route != null) {
                span.updateName(method + " " + route);
                span.setAttribute(ROUTE, route);
            }
            span.setAttribute(STATUS, (long) status);
            duration.record(Seconds.since(started), measured(request, route, status, errorType), context);
            span.end();
        }
    }

    private Span start(String method, ServedRequest request, Context parent) {
        return tracer.spanBuilder(method)
                .setSpanKind(SpanKind.SERVER)
                .setParent(parent)
                .setAttribute(METHOD, known(request))
                .setAttribute(URL_SCHEME, request.scheme().value())
                .setAttribute(URL_PATH, request.path())
                .setAttribute(URL_QUERY, request.query())
                .setAttribute(CLIENT, request.client())
                .setAttribute(USER_AGENT, request.userAgent())
                .startSpan()
                .setAttribute(ORIGINAL, request.originalMethod())
                .setAttribute(VERSION, request.version());
    }

    private Attributes measured(ServedRequest request, String route, long status, String errorType) {
        return Attributes.builder()
                .put(METHOD, known(request))
                .put(URL_SCHEME, request.scheme().value())
                .put(ROUTE, routes.orOther(route))
                .put(STATUS, status)
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private static String known(ServedRequest request) {
        return request.originalMethod() == null ? request.method() : "_OTHER";
    }
}
