package io.telewright.example.customers;

import io.telewright.example.wire.Tenant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Several customers who order at the same time, the same requests in each run. */
public final class Customers {
    private static final List<String> ITEMS = List.of("teapot", "kettle", "cup", "spoon");

    private static final int MOST_ATTEMPTS = 60;

    /** How many of them are there. */
    public static final int COUNT = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final URI orders;
    private final int pauseMillis;
    private final int mostAttempts;

    /**
     * Customers who do not order yet.
     *
     * @param shop where they find orders
     * @param pauseMillis how long each of them thinks, on average, before the next order
     */
    public Customers(URI shop, int pauseMillis) {
        this(shop, pauseMillis, MOST_ATTEMPTS);
    }

    Customers(URI shop, int pauseMillis, int mostAttempts) {
        orders = shop.resolve("/orders");
        this.pauseMillis = pauseMillis;
        this.mostAttempts = mostAttempts;
    }

    /**
     * Sends requests, and returns when all of them have been answered.
     *
     * @throws IOException if the shop cannot be reached, with a message that says where it was expected
     */
    public void order(int requests, Runnable answered) throws Exception {
        ExecutorService customers = Executors.newFixedThreadPool(COUNT);
        try {
            Callable<Void> customer = () -> {
                for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                    order(new Random(number));
                    answered.run();
                }
                return null;
            };
            for (Future<Void> done : customers.invokeAll(
                    Stream.generate(() -> customer).limit(COUNT).toList())) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } finally {
            customers.shutdownNow();
        }
    }

    private void order(Random chance) throws IOException, InterruptedException {
        Wish wish = wish(chance.nextInt(100));
        HttpRequest request = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .header(Tenant.HEADER, wish.tenant(chance.nextBoolean()))
                .POST(BodyPublishers.ofString(wish.body(ITEMS.get(chance.nextInt(ITEMS.size())))))
                .build();
        answers.computeIfAbsent(answer(request), first -> new AtomicInteger()).incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(2 * pauseMillis + 1));
    }

    /** Sends a request, again and again while the shop cannot be reached: it may not be open yet, or be restarted. */
    private int answer(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode();
            } catch (IOException unreachable) {
                if (attempt == mostAttempts) {
                    throw new IOException(
                            "orders cannot be reached at " + orders
                                    + ": start it with --services orders, or say with --orders-url where it is",
                            unreachable);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private static Wish wish(int percentile) {
        int below = 0;
        for (Wish wish : Wish.values()) {
            below += wish.share;
            if (percentile < below) {
                return wish;
            }
        }
        throw new IllegalStateException("the shares make " + below + ", not 100");
    }

    /** How often each status was answered. */
    public Map<Integer, AtomicInteger> answers() {
        return answers;
    }
}
