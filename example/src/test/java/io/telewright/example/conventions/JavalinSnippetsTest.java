package io.telewright.example.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.incubating.HttpIncubatingMetrics;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section of {@code docs/semantic-conventions.md} about servlets, with Javalin. */
class JavalinSnippetsTest {
    private final Emitted emitted = new Emitted();
    private final ServletTelemetry telemetry = new OtelServletTelemetry(emitted.openTelemetry());

    private final Filter telemetryFilter = (request, response, chain) -> {
        ServletExchange exchange = new ServletExchange((HttpServletRequest) request);
        telemetry.serving(exchange, exchange.served(), () -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException failure) {
                throw new IllegalStateException(failure);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return ((HttpServletResponse) response).getStatus();
        });
    };

    private static void answer(Context context) {
        switch (context.pathParam("id")) {
            case "none" -> context.status(404);
            case "later" -> context.status(503);
            case "broken" -> throw new IllegalStateException("no stock");
            default -> context.result("an order");
        }
    }

    private static void get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    @ParameterizedTest
    @CsvSource({
        "/orders/7,      GET /orders/{id}, /orders/{id}, 200, ",
        "/orders/none,   GET /orders/{id}, /orders/{id}, 404, ",
        "/orders/later,  GET /orders/{id}, /orders/{id}, 503, 503",
        "/orders/broken, GET /orders/{id}, /orders/{id}, 500, 500",
        "/elsewhere,     GET,              ,             404, ",
    })
    void aRouteThatIsFoundLater(String path, String name, String route, int status, String error) throws Exception {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.host = "127.0.0.1";
                    config.jetty.modifyServletContextHandler(handler -> handler.addFilter(
                            new FilterHolder(telemetryFilter), "/*", EnumSet.of(DispatcherType.REQUEST)));
                    config.routes.beforeMatched(context -> context.attribute(
                            ServletExchange.ROUTE, context.endpoints().matchedHttpEndpoint().path));
                    config.routes.get("/orders/{id}", JavalinSnippetsTest::answer);
                })
                .start(0);
        try {
            get(server.port(), path);
        } finally {
            server.stop();
        }

        SpanData span = emitted.span();
        assertThat(span.getName()).isEqualTo(name);
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(error == null ? StatusCode.UNSET : StatusCode.ERROR);
        Attributes common = Attributes.builder()
                .put(HttpAttributes.HTTP_REQUEST_METHOD, "GET")
                .put(HttpAttributes.HTTP_ROUTE, route)
                .put(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, status)
                .put(UrlAttributes.URL_SCHEME, "http")
                .put(ErrorAttributes.ERROR_TYPE, error)
                .build();
        assertThat(emitted.duration(
                        HttpIncubatingMetrics.HTTP_SERVER_REQUEST_DURATION_NAME,
                        HttpIncubatingMetrics.HTTP_SERVER_REQUEST_DURATION_DESCRIPTION))
                .isEqualTo(common);
        assertThat(emitted.attributes().asMap()).containsAllEntriesOf(common.asMap());
    }
}
