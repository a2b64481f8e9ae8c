package io.telewright.example.orders;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.telewright.example.conventions.ServletExchange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.h2.jdbcx.JdbcConnectionPool;

/** The HTTP API of orders, on Javalin. */
@Singleton
public final class OrdersServer implements AutoCloseable {
    private final Javalin server;
    private final Shipments shipments;
    private final JdbcConnectionPool database;

    @Inject
    OrdersServer(
            OrdersSettings settings,
            OrdersApi api,
            TelemetryFilter telemetry,
            Shipments shipments,
            JdbcConnectionPool database) {
        this.shipments = shipments;
        this.database = database;
        server = Javalin.create(config -> {
                    config.jetty.host = settings.host();
                    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new ServerProblems()));
                    config.jetty.modifyServletContextHandler(handler ->
                            handler.addFilter(new FilterHolder(telemetry), "/*", EnumSet.of(DispatcherType.REQUEST)));
                    quieten(config);
                    route(config, api);
                })
                .start(settings.port());
    }

    private static void quieten(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static void route(JavalinConfig config, OrdersApi api) {
        config.http.prefer405over404 = true;
        config.routes.beforeMatched(request ->
                request.attribute(ServletExchange.ROUTE, request.endpoints().matchedHttpEndpoint().path));
        config.routes.post("/orders", api::place);
        config.routes.exception(Refusal.class, api::refuse);
        config.routes.exception(HttpResponseException.class, api::reject);
        config.routes.exception(PaymentsUnavailableException.class, api::unpaid);
        config.routes.exception(Exception.class, api::fail);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        shipments.close();
        database.dispose();
    }
}
