package io.telewright.example.launch;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where parts listen, and where they find those that run elsewhere. */
final class AddressOptions {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:SHOP_HOST:-127.0.0.1}",
            description = "The address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}")
    private String host = "127.0.0.1";

    @Option(
            names = "--orders-port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "${env:SHOP_ORDERS_PORT}",
            description = "The port of orders. Default: 8080; without --serve and --services any that is free")
    private @Nullable Integer ordersPort;

    @Option(
            names = "--payments-port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "${env:SHOP_PAYMENTS_PORT}",
            description = "The port of payments. Default: 8081, or any that is free")
    private @Nullable Integer paymentsPort;

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "${env:SHOP_BROKER_PORT}",
            description = "The port of the broker. Default: 61616, or none")
    private @Nullable Integer brokerPort;

    @Option(
            names = "--orders-url",
            paramLabel = "URL",
            converter = Url.Http.class,
            defaultValue = "${env:SHOP_ORDERS_URL:-http://127.0.0.1:8080}",
            description = "Where customers find orders, if it runs elsewhere. Default: ${DEFAULT-VALUE}")
    private URI orders = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--payments-url",
            paramLabel = "URL",
            converter = Url.Http.class,
            defaultValue = "${env:SHOP_PAYMENTS_URL:-http://127.0.0.1:8081}",
            description = "Where orders finds payments, if it runs elsewhere. Default: ${DEFAULT-VALUE}")
    private URI payments = URI.create("http://127.0.0.1:8081");

    @Option(
            names = "--broker-url",
            paramLabel = "URL",
            converter = Url.Tcp.class,
            defaultValue = "${env:SHOP_BROKER_URL:-tcp://127.0.0.1:61616}",
            description = "Where orders and shipping find the broker, if it runs elsewhere. Default: ${DEFAULT-VALUE}")
    private URI broker = URI.create("tcp://127.0.0.1:61616");

    /** The addresses for others to know: ports that are not given are the usual ones. */
    Addresses known() {
        return addresses(8080, 8081, 61616);
    }

    /** The addresses of a shop that runs in one process: ports that are not given are any that are free. */
    Addresses any() {
        return addresses(0, 0, Addresses.NONE);
    }

    private Addresses addresses(int forOrders, int forPayments, int forBroker) {
        return new Addresses(
                host,
                ordersPort == null ? forOrders : ordersPort,
                paymentsPort == null ? forPayments : paymentsPort,
                brokerPort == null ? forBroker : brokerPort,
                orders,
                payments,
                broker.toString());
    }
}
