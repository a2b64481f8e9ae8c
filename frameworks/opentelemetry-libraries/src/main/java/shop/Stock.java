package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class Stock {
    private static final Logger LOGGER = LoggerFactory.getLogger(Stock.class);

    private final StockTelemetry telemetry;
    private final DataSource database;
    private final HttpClient http;
    private final URI supplier;

    public Stock(StockTelemetry telemetry, DataSource database, HttpClient http, URI supplier) {
        this.telemetry = telemetry;
        this.database = database;
        this.http = http;
        this.supplier = supplier;
    }

    public void restock(String product) throws Exception {
        telemetry.restocking(product, () -> {
            count();
            http.send(HttpRequest.newBuilder(supplier).build(), HttpResponse.BodyHandlers.discarding());
            LOGGER.info("ordered");
        });
    }

    private void count() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1");
        }
    }
}
