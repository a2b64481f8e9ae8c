package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.NetworkAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.UserAgentAttributes;
import io.opentelemetry.semconv.incubating.HttpIncubatingMetrics;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections of {@code docs/semantic-conventions.md} about HTTP servers. */
class HttpServerSnippetsTest {
    private final Emitted emitted = new Emitted();
    private final OpenTelemetry openTelemetry = emitted.openTelemetry();
    private final HttpServerTelemetry telemetry = new OtelHttpServerTelemetry(openTelemetry);

    private static int answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
        return status;
    }

    private static void call(HttpHandler handler, String method, String path) throws Exception {
        try (LoopbackServer server = new LoopbackServer(handler)) {
            HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                    .method(method, BodyPublishers.noBody())
                    .header("User-Agent", "test")
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        }
    }

    private Attributes duration() {
        return emitted.duration(
                HttpIncubatingMetrics.HTTP_SERVER_REQUEST_DURATION_NAME,
                HttpIncubatingMetrics.HTTP_SERVER_REQUEST_DURATION_DESCRIPTION);
    }

    @Test
    void httpServer() throws Exception {
        HttpServerTelemetry telemetry = new OtelHttpServerTelemetry(openTelemetry);
        HttpHandler orders = exchange -> telemetry.serving(
                exchange.getRequestHeaders(), ServedRequest.of(exchange), HttpRoute.ORDER, () -> answer(exchange, 200));

        call(orders, "GET", "/orders/7?full=true");

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("GET /orders/{order.id}");
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(emitted.attributes())
                .isEqualTo(Attributes.builder()
                        .put(HttpAttributes.HTTP_REQUEST_METHOD, HttpAttributes.HttpRequestMethodValues.GET)
                        .put(HttpAttributes.HTTP_ROUTE, "/orders/{order.id}")
                        .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, 200)
                        .put(UrlAttributes.URL_SCHEME, "http")
                        .put(UrlAttributes.URL_PATH, "/orders/7")
                        .put(UrlAttributes.URL_QUERY, "full=true")
                        .put(ClientAttributes.CLIENT_ADDRESS, "127.0.0.1")
                        .put(UserAgentAttributes.USER_AGENT_ORIGINAL, "test")
                        .put(NetworkAttributes.NETWORK_PROTOCOL_VERSION, "1.1")
                        .build());
        assertThat(duration())
                .isEqualTo(Attributes.builder()
                        .put(HttpAttributes.HTTP_REQUEST_METHOD, "GET")
                        .put(HttpAttributes.HTTP_ROUTE, "/orders/{order.id}")
                        .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, 200)
                        .put(UrlAttributes.URL_SCHEME, "http")
                        .build());
        assertThat(emitted.seenBySamplers())
                .containsExactlyInAnyOrder(
                        HttpAttributes.HTTP_REQUEST_METHOD,
                        UrlAttributes.URL_SCHEME,
                        UrlAttributes.URL_PATH,
                        UrlAttributes.URL_QUERY,
                        ClientAttributes.CLIENT_ADDRESS,
                        UserAgentAttributes.USER_AGENT_ORIGINAL);
    }

    @ParameterizedTest
    @CsvSource({"GET, GET, GET", "BREW, HTTP, _OTHER", "Get, HTTP, _OTHER"})
    void withoutARouteOrAKnownMethod(String method, String name, String value) throws Exception {
        HttpHandler orders = exchange -> telemetry.serving(
                exchange.getRequestHeaders(), ServedRequest.of(exchange), null, () -> answer(exchange, 404));

        call(orders, method, "/");

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo(name);
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD)).isEqualTo(value);
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL))
                .isEqualTo(value.equals(method) ? null : method);
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_ROUTE)).isNull();
        assertThat(duration().get(HttpAttributes.HTTP_REQUEST_METHOD)).isEqualTo(value);
        assertThat(duration().get(HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL)).isNull();
    }

    @Test
    void anUnknownMethodOnARoute() throws Exception {
        HttpHandler orders = exchange -> telemetry.serving(
                exchange.getRequestHeaders(),
                ServedRequest.of(exchange),
                HttpRoute.ORDERS,
                () -> answer(exchange, 405));

        call(orders, "BREW", "/orders");

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("HTTP /orders");
        assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD)).isEqualTo("_OTHER");
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL))
                .isEqualTo("BREW");
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_ROUTE)).isEqualTo("/orders");
        assertThat(duration())
                .isEqualTo(Attributes.builder()
                        .put(HttpAttributes.HTTP_REQUEST_METHOD, "_OTHER")
                        .put(HttpAttributes.HTTP_ROUTE, "/orders")
                        .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, 405)
                        .put(UrlAttributes.URL_SCHEME, "http")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"204, UNSET,", "404, UNSET,", "500, ERROR, 500", "503, ERROR, 503"})
    void answersThatAreErrors(int status, StatusCode code, String errorType) throws Exception {
        HttpHandler orders = exchange -> telemetry.serving(
                exchange.getRequestHeaders(),
                ServedRequest.of(exchange),
                HttpRoute.ORDERS,
                () -> answer(exchange, status));

        call(orders, "POST", "/orders");

        SpanData span = emitted.span();
        assertThat(span.getStatus().getStatusCode()).isEqualTo(code);
        assertThat(span.getStatus().getDescription()).isEmpty();
        assertThat(span.getAttributes().get(ErrorAttributes.ERROR_TYPE)).isEqualTo(errorType);
        assertThat(duration().get(HttpAttributes.HTTP_RESPONSE_STATUS_CODE)).isEqualTo(status);
        assertThat(duration().get(ErrorAttributes.ERROR_TYPE)).isEqualTo(errorType);
    }

    @Test
    void exceptionsOfHandlers() throws Exception {
        HttpHandler orders = exchange -> {
            try {
                telemetry.serving(exchange.getRequestHeaders(), ServedRequest.of(exchange), HttpRoute.ORDERS, () -> {
                    throw new IllegalStateException("no stock");
                });
            } catch (IllegalStateException failure) {
                answer(exchange, 500);
            }
        };

        call(orders, "GET", "/orders");

        SpanData span = emitted.span();
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getStatus().getDescription()).isEqualTo("no stock");
        assertThat(span.getAttributes().get(ErrorAttributes.ERROR_TYPE)).isEqualTo("java.lang.IllegalStateException");
        assertThat(duration().get(ErrorAttributes.ERROR_TYPE)).isEqualTo("java.lang.IllegalStateException");
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_RESPONSE_STATUS_CODE))
                .isEqualTo(500);
        assertThat(duration().get(HttpAttributes.HTTP_RESPONSE_STATUS_CODE)).isEqualTo(500);
    }
}
