package io.telewright.test.endings;

import io.telewright.test.declared.endings.FutureResults;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A service that returns the future it is given, and that of a real HTTP client. */
final class GivenFutures implements FutureResults {
    private final CompletableFuture<String> future;
    private final HttpClient client = HttpClient.newHttpClient();

    /** What the client has returned last. */
    CompletableFuture<HttpResponse<String>> sent;

    GivenFutures(CompletableFuture<String> future) {
        this.future = future;
    }

    @Override
    public CompletableFuture<String> load() {
        return future;
    }

    @Override
    public Own own() {
        return (Own) future;
    }

    @Override
    public <F extends CompletableFuture<String>> F variable(F given) {
        return given;
    }

    @Override
    public <T extends Comparable<? super T>, F extends CompletionStage<? extends T>> F bounded(F given) {
        return given;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CompletableFuture raw() {
        return future;
    }

    @Override
    public CompletableFuture<HttpResponse<String>> sent(HttpRequest request) {
        sent = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        return sent;
    }
}
