package io.telewright.test.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.opentelemetry.context.Context;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.telewright.Telewright;
import io.telewright.test.testing.InMemoryJavac;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The snippets of docs/threads.md are run here as they stand there. */
@Timeout(120)
class ThreadsDocumentTest {
    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String OF_JAVA_21 = "Thread.ofVirtual()";

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final BlockingQueue<String> traceparents = new LinkedBlockingQueue<>();
    private String expected;

    /** Notes where it happens. */
    private String print(String text) {
        traceparents.add(String.valueOf(Telewright.currentTraceparent()));
        return text;
    }

    private void inSpan(Runnable code) {
        telemetry.inSpan(() -> {
            String traceparent = Telewright.currentTraceparent();
            expected = traceparent;
            code.run();
        });
    }

    @BeforeEach
    void nothingIsCurrent() {
        assertThat(Telewright.currentTraceparent()).isNull();
    }

    /** So many prints happened in the span. */
    private void assertPrinted(int count) {
        for (int i = 0; i < count; i++) {
            try {
                assertThat(traceparents.poll(60, TimeUnit.SECONDS))
                        .isEqualTo(expected)
                        .isNotNull();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    @AfterEach
    void propagateNoMore() {
        RxJavaPlugins.setScheduleHandler(null);
        Hooks.disableAutomaticContextPropagation();
        ContextRegistry.getInstance().removeThreadLocalAccessor("opentelemetry");
    }

    @Test
    void executors() {
        ExecutorService pool = Telewright.propagating(Executors.newFixedThreadPool(8));

        inSpan(() -> {
            pool.submit(() -> print("label"));
        });

        assertPrinted(1);
        pool.shutdown();
    }

    @Test
    void scheduledTasks() {
        ScheduledExecutorService scheduler = Telewright.propagating(Executors.newScheduledThreadPool(2));

        inSpan(() -> {
            scheduler.schedule(() -> print("label"), 10, TimeUnit.MILLISECONDS);

            Runnable reminder = () -> print("reminder");
            scheduler.scheduleAtFixedRate(Context.current().wrap(reminder), 0, 10, TimeUnit.MILLISECONDS);
        });

        assertPrinted(3);
        scheduler.shutdownNow();
    }

    private CompletableFuture<String> chain(ExecutorService pool) {
        return CompletableFuture.supplyAsync(() -> print("label"), pool)
                .thenApplyAsync(label -> print(label + ", checked"), pool);
    }

    private CompletableFuture<String> pinned(CompletableFuture<String> reply, ExecutorService pool) {
        Context here = Context.current();

        return reply.thenApplyAsync(answer -> print(answer), here.wrap(pool))
                .exceptionally(here.wrapFunction(thrown -> print("no answer")));
    }

    @Test
    void completableFutures() {
        ExecutorService pool = Telewright.propagating(Executors.newFixedThreadPool(8));
        CompletableFuture<String> reply = new CompletableFuture<>();
        CompletableFuture<String> late = new CompletableFuture<>();

        inSpan(() -> {
            assertThat(chain(pool).join()).isEqualTo("label, checked");
            pinned(reply, pool);
            pinned(late, pool);
        });
        reply.complete("yes");
        late.orTimeout(1, TimeUnit.MILLISECONDS);

        assertPrinted(4);
        pool.shutdown();
    }

    private Mono<String> label() {
        return Mono.fromCallable(() -> print("label"))
                .subscribeOn(Schedulers.boundedElastic())
                .contextCapture();
    }

    @Test
    void reactor() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new OpenTelemetryAccessor());
        Hooks.enableAutomaticContextPropagation();

        inSpan(() -> label().block());

        assertPrinted(1);
    }

    @Test
    void rxJava() {
        RxJavaPlugins.setScheduleHandler(task -> Context.current().wrap(task));

        inSpan(() -> Single.fromCallable(() -> print("label"))
                .subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.io())
                .blockingGet());

        assertPrinted(1);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreads() throws IOException {
        String snippet = snippets().stream()
                .filter(text -> text.contains(OF_JAVA_21))
                .reduce((one, other) -> one + other)
                .orElseThrow();

        try (InMemoryJavac javac = new InMemoryJavac()) {
            assertThat(javac.compile(Map.of("shop.Shop", """
                    package shop;
                    import io.telewright.Telewright;
                    import java.util.concurrent.*;
                    class Shop { static ExecutorService executor() { %s return executor; } }
                    """.formatted(snippet)))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void everySnippetIsRun() throws IOException {
        Path sources = Path.of("src/test/java/io/telewright/test/threads");
        String run = withoutBlanks(Files.readString(sources.resolve("ThreadsDocumentTest.java"))
                + Files.readString(sources.resolve("OpenTelemetryAccessor.java")));

        assertThat(snippets()).hasSize(10).allSatisfy(snippet -> {
            if (!snippet.contains(OF_JAVA_21)) {
                for (String statements : snippet.split("\n\n", -1)) {
                    assertThat(run).contains(withoutBlanks(statements));
                }
            }
        });
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("../docs/threads.md")).replace("\r\n", "\n"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
