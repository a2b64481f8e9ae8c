package io.telewright.example.launch;

import io.telewright.example.wire.Tenant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what tests order. */
record Orders(URI shop) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String GOOD_CARD = "4000000000000077";

    HttpResponse<String> place(String tenant, String card, String city) throws IOException, InterruptedException {
        return send("POST", "/orders", tenant, body("teapot", 2, card, city));
    }

    static String body(String item, int quantity, String card, String city) {
        return "{\"item\": \"%s\", \"quantity\": %d, \"card\": \"%s\", \"city\": \"%s\"}"
                .formatted(item, quantity, card, city);
    }

    HttpResponse<String> send(String method, String path, String tenant, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(shop.resolve(path))
                .header(Tenant.HEADER, tenant)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
