package shop;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.javahttpclient.JavaHttpClientTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import java.net.URI;
import java.net.http.HttpClient;
import javax.sql.DataSource;

/** Puts the parts together. */
public final class Libraries {
    private Libraries() {}

    public static Stock stock(OpenTelemetry openTelemetry, DataSource pool, URI supplier) {
        DataSource database = JdbcTelemetry.create(openTelemetry).wrap(pool);
        HttpClient http =
                JavaHttpClientTelemetry.builder(openTelemetry).build().newHttpClient(HttpClient.newHttpClient());
        OpenTelemetryAppender.install(openTelemetry);
        return new Stock(new OtelStockTelemetry(openTelemetry), database, http, supplier);
    }
}
