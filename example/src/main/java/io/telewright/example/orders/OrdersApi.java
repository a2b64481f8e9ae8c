package io.telewright.example.orders;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.telewright.example.wire.Json;
import io.telewright.example.wire.Problem;
import io.telewright.example.wire.Tenant;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests. Whatever goes wrong, the answer is a {@link Problem}. */
final class OrdersApi {
    private static final Logger LOGGER = LoggerFactory.getLogger(OrdersApi.class);

    private static final int LONGEST_BODY = 10_000;

    private static final Set<String> TENANTS = Set.of("acme", "globex");

    private final Checkout checkout;
    private final OrderTelemetry telemetry;

    @Inject
    OrdersApi(Checkout checkout, OrderTelemetry telemetry) {
        this.checkout = checkout;
        this.telemetry = telemetry;
    }

    /** {@code POST /orders}. */
    void place(Context request) throws Exception {
        String tenant = request.header(Tenant.HEADER);
        if (tenant == null || !TENANTS.contains(tenant)) {
            throw new Refusal(Refusal.Reason.UNKNOWN_TENANT, Tenant.HEADER + " has to name a shop");
        }
        Order order = OrderRequest.read(body(request));
        if (checkout.place(tenant, order) == Outcome.DECLINED) {
            answer(request, new Problem("The card was declined", 402, "order " + order.id() + " was not paid"));
            return;
        }
        request.status(201).contentType("application/json").result(Json.of(Map.of("id", order.id())));
    }

    /** JSON is UTF-8 (RFC 8259), whatever the content type says. */
    private static String body(Context request) throws Refusal {
        byte[] body;
        try (InputStream sent = request.bodyInputStream()) {
            body = sent.readNBytes(LONGEST_BODY + 1);
        } catch (IOException broken) {
            throw new Refusal(Refusal.Reason.MALFORMED, "the body is not complete, or its chunks cannot be read");
        }
        if (body.length > LONGEST_BODY) {
            throw new ContentTooLargeResponse();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    void refuse(Refusal refusal, Context request) {
        Refusal.Reason reason = refusal.reason();
        String detail = String.valueOf(refusal.getMessage());
        telemetry.refused(reason, detail);
        answer(request, new Problem(reason.title, reason.status, detail));
    }

    /** Javalin found no route, or not with this method; the details then name the methods that there are. */
    void reject(HttpResponseException rejection, Context request) {
        if (rejection instanceof MethodNotAllowedResponse) {
            request.header("Allow", String.join(", ", rejection.getDetails().values()));
        }
        answer(request, new Problem("Not possible", rejection.getStatus(), request.method() + " " + request.path()));
    }

    void unpaid(PaymentsUnavailableException failure, Context request) {
        LOGGER.error("An order could not be paid: {}", failure.getMessage());
        answer(request, new Problem("Payments are unavailable", 502, "the order was not placed; try again later"));
    }

    void fail(Exception failure, Context request) {
        LOGGER.error("A request failed", failure);
        answer(request, new Problem("Something went wrong", 500, "the order was not placed"));
    }

    private static void answer(Context request, Problem problem) {
        request.status(problem.status()).contentType(Problem.CONTENT_TYPE).result(Json.of(problem));
    }
}
