package io.telewright.example.orders;

import io.telewright.example.conventions.HttpClientTelemetry;
import io.telewright.example.conventions.SentRequest;
import io.telewright.example.wire.ChargeRequest;
import io.telewright.example.wire.Json;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the service {@code payments} for charges. */
final class PaymentsClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI charges;
    private final HttpClientTelemetry telemetry;

    @Inject
    PaymentsClient(OrdersSettings settings, HttpClientTelemetry telemetry) {
        charges = settings.payments().resolve("/charges");
        this.telemetry = telemetry;
    }

    /**
     * Charges the card of an order, and says whether it was charged or declined.
     *
     * @throws PaymentsUnavailableException if there was no such answer
     */
    Outcome charge(Order order) throws PaymentsUnavailableException {
        HttpRequest.Builder request = HttpRequest.newBuilder(charges)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(Json.of(new ChargeRequest(order.id(), order.cents(), order.card()))));
        try {
            HttpResponse<Void> response =
                    telemetry.sending(request, SentRequest.of(request.build()), () -> send(request.build()));
            return switch (response.statusCode()) {
                case 200 -> Outcome.CREATED;
                case 402 -> Outcome.DECLINED;
                default -> throw new PaymentsUnavailableException("payments answered " + response.statusCode());
            };
        } catch (IOException unreachable) {
            throw new PaymentsUnavailableException("payments cannot be reached: " + unreachable);
        }
    }

    private HttpResponse<Void> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.discarding());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("this service ends");
        }
    }
}
