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
import io.telewright.example.conventions.HttpClientTelemetry;
import io.telewright.example.conventions.SentRequest;
import io.telewright.example.conventions.Work;
import io.telewright.example.handwritten.KnownValues;
import io.telewright.example.handwritten.Seconds;
import io.telewright.example.handwritten.SpanFailure;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What {@link HttpClientTelemetry} declares, written by hand. */
final class HandWrittenCalls implements HttpClientTelemetry {
    private static final String SCOPE = "io.telewright.example.conventions.HttpClientTelemetry";
    private static final String SCHEMA = "https://opentelemetry.io/schemas/1.44.0";
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ORIGINAL = AttributeKey.stringKey("http.request.method_original");
    private static final AttributeKey<String> HOST = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final TextMapPropagator propagator;
    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final KnownValues hosts = new KnownValues(2);

    HandWrittenCalls(OpenTelemetry openTelemetry) {
        propagator = openTelemetry.getPropagators().getTextMapPropagator();
        tracer = openTelemetry.tracerBuilder(SCOPE).setSchemaUrl(SCHEMA).build();
        duration = Seconds.histogram(
                openTelemetry.meterBuilder(SCOPE).setSchemaUrl(SCHEMA).build(),
                "http.client.request.duration",
                "Duration of HTTP client requests.");
    }

    @SuppressWarnings("try") // closing the scope is all that it is for
    @Override
    public <T, E extends Exception> HttpResponse<T> sending(
            HttpRequest.Builder headers, SentRequest request, Work<HttpResponse<T>, E> call) throws E {
        Context parent = Context.current();
        long started = System.nanoTime();
        Span span = tracer.spanBuilder(request.originalMethod() == null ? request.method() : "HTTP")
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .setAttribute(METHOD, known(request))
                .setAttribute(HOST, request.host())
                .setAttribute(PORT, (long) request.port())
                .setAttribute(URL, request.url())
                .startSpan()
                .setAttribute(ORIGINAL, request.originalMethod());
        Context context = parent.with(span);
        propagator.inject(context, headers, HttpRequest.Builder::setHeader);
        Long status = null;
        String errorType = null;
        try (Scope ignored = context.makeCurrent()) {
            HttpResponse<T> response = call.run();
            status = (long) response.statusCode();
            span.setAttribute(STATUS, status);
            if (status >= 400) {
                errorType = Long.toString(status);
                span.setStatus(StatusCode.ERROR);
                span.setAttribute(ERROR_TYPE, errorType);
            }
            return response;
        } catch (Throwable failure) {
            errorType = failure.getClass().getName();
            SpanFailure.record(span, failure, errorType);
            throw failure;
        } finally {
            duration.record(Seconds.since(started), measured(request, status, errorType), context);
            span.end();
        }
    }

    private Attributes measured(SentRequest request, Long status, String errorType) {
        return Attributes.builder()
                .put(METHOD, known(request))
                .put(HOST, hosts.orOther(request.host()))
                .put(PORT, (long) request.port())
                .put(STATUS, status)
                .put(ERROR_TYPE, errorType)
                .build();
    }

    private static String known(SentRequest request) {
        return request.originalMethod() == null ? request.method() : "_OTHER";
    }
}
