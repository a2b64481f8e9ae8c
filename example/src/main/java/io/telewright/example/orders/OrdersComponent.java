package io.telewright.example.orders;

import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.telewright.example.broker.BrokerClients;
import io.telewright.example.conventions.HttpClientTelemetry;
import io.telewright.example.conventions.MessagingTelemetry;
import io.telewright.example.conventions.OtelHttpClientTelemetry;
import io.telewright.example.conventions.OtelMessagingTelemetry;
import io.telewright.example.conventions.OtelServletTelemetry;
import io.telewright.example.conventions.ServletTelemetry;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Puts orders together. */
@Singleton
@Component(modules = OrdersComponent.Parts.class)
public interface OrdersComponent {
    OrdersServer server();

    /** Gives it what comes from outside. */
    @Component.Factory
    interface Factory {
        OrdersComponent create(@BindsInstance OpenTelemetry openTelemetry, @BindsInstance OrdersSettings settings);
    }

    /** The telemetry takes one line for each declared interface, and that of the database one for its library. */
    @Module
    interface Parts {
        /** The choice of the stable conventions for databases. */
        String DATABASE_CONVENTIONS = "otel.semconv-stability.opt-in";

        @Binds
        ServletTelemetry served(OtelServletTelemetry telemetry);

        @Binds
        HttpClientTelemetry sent(OtelHttpClientTelemetry telemetry);

        @Binds
        MessagingTelemetry messages(OtelMessagingTelemetry telemetry);

        @Binds
        OrderTelemetry orders(OtelOrderTelemetry telemetry);

        @Provides
        @Singleton
        static JdbcConnectionPool pool() {
            return JdbcConnectionPool.create("jdbc:h2:mem:orders;INIT=" + OrderBook.SCHEMA, "shop", "");
        }

        @Provides
        @Singleton
        static DataSource database(JdbcConnectionPool pool, OpenTelemetry openTelemetry) {
            System.setProperty(DATABASE_CONVENTIONS, "database"); // the library has no method for it
            return JdbcTelemetry.create(openTelemetry).wrap(pool);
        }

        @Provides
        static ConnectionFactory broker(OrdersSettings settings) {
            return BrokerClients.of(settings.broker());
        }
    }
}
