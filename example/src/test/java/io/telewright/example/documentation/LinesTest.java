package io.telewright.example.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the lines of the table in {@code docs/shop.md}: declared, and written by hand in the tests of the services. */
class LinesTest {
    private static final String MAIN = "src/main/java/io/telewright/example/%s.java";
    private static final String TEST = "src/test/java/io/telewright/example/%s.java";
    private static final String PAYMENTS = "payments";
    private static final String ORDERS = "orders";
    private static final String SHIPPING = "shipping";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern ANNOTATION =
            Pattern.compile("@(Attribute|Nullable)\\b\\s*(\\((?:[^()\"]|\"[^\"]*\")*\\))?");
    private static final Pattern CALL = Pattern.compile("\\b(telemetry|messages)\\.\\w+\\(");

    @Test
    void theTableCountsTheLines() throws Exception {
        List<Row> rows = List.of(
                written(
                        "requests that the JDK's server serves",
                        List.of(PAYMENTS),
                        "conventions/HttpServerTelemetry",
                        "payments/HandWrittenRequests"),
                written("charges by the bank", List.of(PAYMENTS), "payments/Bank", "payments/HandWrittenBank"),
                written(
                        "money and orders",
                        List.of(PAYMENTS),
                        "payments/PaymentTelemetry",
                        "payments/HandWrittenPayments"),
                written(
                        "requests that Javalin serves",
                        List.of(ORDERS),
                        "conventions/ServletTelemetry",
                        "orders/HandWrittenRequests"),
                written(
                        "requests that are sent",
                        List.of(ORDERS),
                        "conventions/HttpClientTelemetry",
                        "orders/HandWrittenCalls"),
                written("orders and refusals", List.of(ORDERS), "orders/OrderTelemetry", "orders/HandWrittenOrders"),
                written(
                        "messages",
                        List.of(ORDERS, SHIPPING),
                        "conventions/MessagingTelemetry",
                        "handwritten/HandWrittenMessages"),
                written(
                        "parcels and the queue",
                        List.of(SHIPPING),
                        "shipping/ShippingTelemetry",
                        "shipping/HandWrittenShipping"),
                new Row(
                        "durations, failures and bounds",
                        List.of(PAYMENTS, ORDERS, SHIPPING),
                        0,
                        lines(TEST, "handwritten/Seconds", "handwritten/SpanFailure", "handwritten/KnownValues")),
                needed(
                        "what is known of a request that is served",
                        List.of(PAYMENTS, ORDERS),
                        "conventions/ServedRequest",
                        "conventions/UrlScheme",
                        "conventions/HttpMethods"),
                needed("routes of payments", List.of(PAYMENTS), "conventions/HttpRoute"),
                needed("what is known of a request that is sent", List.of(ORDERS), "conventions/SentRequest"),
                needed(
                        "the filter for Javalin",
                        List.of(ORDERS),
                        "orders/TelemetryFilter",
                        "conventions/ServletExchange",
                        "conventions/ServletHeaders"),
                needed("headers of messages", List.of(ORDERS, SHIPPING), "conventions/JmsProperties"),
                calls(PAYMENTS, "Charges", "PaymentsServer"),
                calls(ORDERS, "OrdersApi", "Checkout", "PaymentsClient", "Shipments"),
                calls(SHIPPING, "ShippingLoop", "Parcels", "QueueDepth"));

        Row all = sum("**all**", rows);
        List<String> table = Stream.concat(
                        rows.stream(), Stream.of(of(PAYMENTS, rows), of(ORDERS, rows), of(SHIPPING, rows), all))
                .map(Row::text)
                .toList();
        assertThat(Files.readString(Path.of("../docs/shop.md"))).contains(String.join("\n", table));
        assertThat(all.declared()).isLessThanOrEqualTo(all.byHand() / 2);
    }

    private record Row(String what, List<String> services, long declared, long byHand) {
        String text() {
            return "| %s | %s | %d | %d |".formatted(what, String.join(", ", services), declared, byHand);
        }
    }

    private static Row sum(String what, List<Row> rows) {
        return new Row(
                what,
                List.of(),
                rows.stream().mapToLong(Row::declared).sum(),
                rows.stream().mapToLong(Row::byHand).sum());
    }

    /** Whatever a service uses, even if others use it too. */
    private static Row of(String service, List<Row> rows) {
        return sum(
                "**" + service + "**",
                rows.stream().filter(row -> row.services().contains(service)).toList());
    }

    private static Row written(String what, List<String> services, String declared, String byHand) throws IOException {
        return new Row(what, services, lines(MAIN, declared), lines(TEST, byHand));
    }

    /** Code that is needed both ways. Only the annotations of what is declared are not. */
    private static Row needed(String what, List<String> services, String... names) throws IOException {
        return new Row(what, services, lines(MAIN, names), lines(without(ANNOTATION, read(MAIN, names))));
    }

    private static Row calls(String service, String... names) throws IOException {
        String[] paths = Arrays.stream(names).map(name -> service + "/" + name).toArray(String[]::new);
        long calls = read(MAIN, paths).lines().filter(CALL.asPredicate()).count();
        return new Row("calls of " + service, List.of(service), calls, calls);
    }

    private static String read(String place, String... names) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String name : names) {
            sources.append(Files.readString(Path.of(place.formatted(name))));
        }
        return sources.toString();
    }

    private static long lines(String place, String... names) throws IOException {
        return lines(read(place, names));
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    /** The lines with code: neither blank nor comments, nor imports, nor the package. */
    private static long lines(String source) {
        return without(COMMENT, source)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }
}
