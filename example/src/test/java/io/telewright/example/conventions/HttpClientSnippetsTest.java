package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.incubating.HttpIncubatingMetrics;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections of {@code docs/semantic-conventions.md} about HTTP clients. */
class HttpClientSnippetsTest {
    private final Emitted emitted = new Emitted();
    private final HttpClientTelemetry telemetry = new OtelHttpClientTelemetry(emitted.openTelemetry());
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicReference<String> traceparent = new AtomicReference<>();

    private HttpHandler answering(int status) {
        return exchange -> {
            traceparent.set(exchange.getRequestHeaders().getFirst("traceparent"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    private Attributes duration() {
        return emitted.duration(
                HttpIncubatingMetrics.HTTP_CLIENT_REQUEST_DURATION_NAME,
                HttpIncubatingMetrics.HTTP_CLIENT_REQUEST_DURATION_DESCRIPTION);
    }

    @ParameterizedTest
    @CsvSource({"200, UNSET,", "404, ERROR, 404", "500, ERROR, 500"})
    void httpClient(int status, StatusCode code, String errorType) throws Exception {
        URI uri;
        try (LoopbackServer server = new LoopbackServer(answering(status))) {
            uri = server.uri("/stock?sku=MUG");

            HttpRequest.Builder request = HttpRequest.newBuilder(uri);
            HttpResponse<Void> response = telemetry.sending(
                    request,
                    SentRequest.of(request.build()),
                    () -> client.send(request.build(), BodyHandlers.discarding()));

            assertThat(response.statusCode()).isEqualTo(status);
        }
        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo("GET");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(code);
        assertThat(traceparent.get()).contains(span.getTraceId(), span.getSpanId());
        assertThat(emitted.attributes())
                .isEqualTo(Attributes.builder()
                        .put(HttpAttributes.HTTP_REQUEST_METHOD, "GET")
                        .put(ServerAttributes.SERVER_ADDRESS, "localhost")
                        .put(ServerAttributes.SERVER_PORT, uri.getPort())
                        .put(UrlAttributes.URL_FULL, uri.toString())
                        .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, status)
                        .put(ErrorAttributes.ERROR_TYPE, errorType)
                        .build());
        assertThat(emitted.seenBySamplers())
                .containsExactlyInAnyOrder(
                        HttpAttributes.HTTP_REQUEST_METHOD,
                        ServerAttributes.SERVER_ADDRESS,
                        ServerAttributes.SERVER_PORT,
                        UrlAttributes.URL_FULL);
        assertThat(duration())
                .isEqualTo(Attributes.builder()
                        .put(HttpAttributes.HTTP_REQUEST_METHOD, "GET")
                        .put(ServerAttributes.SERVER_ADDRESS, "localhost")
                        .put(ServerAttributes.SERVER_PORT, uri.getPort())
                        .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, status)
                        .put(ErrorAttributes.ERROR_TYPE, errorType)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"POST, POST, POST,", "BREW, HTTP, _OTHER, BREW", "Get, HTTP, _OTHER, Get"})
    void requestsOfAnUnknownMethod(String method, String name, String value, String original) throws Exception {
        try (LoopbackServer server = new LoopbackServer(answering(405))) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(server.uri("/pots")).method(method, BodyPublishers.noBody());
            telemetry.sending(
                    request,
                    SentRequest.of(request.build()),
                    () -> client.send(request.build(), BodyHandlers.discarding()));
        }

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo(name);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(traceparent.get()).contains(span.getTraceId(), span.getSpanId());
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD)).isEqualTo(value);
        assertThat(span.getAttributes().get(HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL))
                .isEqualTo(original);
        assertThat(duration().get(HttpAttributes.HTTP_REQUEST_METHOD)).isEqualTo(value);
        assertThat(duration().get(HttpAttributes.HTTP_REQUEST_METHOD_ORIGINAL)).isNull();
    }

    @Test
    void requestsWithoutAnAnswer() throws Exception {
        URI gone;
        try (LoopbackServer server = new LoopbackServer(answering(200))) {
            gone = server.uri("/");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(gone);

        assertThatThrownBy(() -> telemetry.sending(
                        request,
                        SentRequest.of(request.build()),
                        () -> client.send(request.build(), BodyHandlers.discarding())))
                .isInstanceOf(ConnectException.class);

        assertThat(emitted.span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(emitted.span().getAttributes().get(ErrorAttributes.ERROR_TYPE))
                .isEqualTo("java.net.ConnectException");
        assertThat(duration().get(ErrorAttributes.ERROR_TYPE)).isEqualTo("java.net.ConnectException");
        assertThat(duration().get(HttpAttributes.HTTP_RESPONSE_STATUS_CODE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://user:secret@localhost/stock?by=user:secret@shop, http://REDACTED:REDACTED@localhost/stock?by=user:secret@shop",
        "http://us%40er@localhost/, http://REDACTED:REDACTED@localhost/",
        "http://localhost/user@shop, http://localhost/user@shop"
    })
    void aUserAndPasswordAreRedacted(URI uri, String url) {
        assertThat(SentRequest.of(HttpRequest.newBuilder(uri).build()).url()).isEqualTo(url);
    }
}
