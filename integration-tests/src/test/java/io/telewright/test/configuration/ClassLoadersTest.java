package io.telewright.test.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.otlp.KeyValues;
import io.telewright.test.otlp.OtlpReceiver;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two programs in one JVM, as in an application server. */
class ClassLoadersTest {
    private static final Predicate<String> OF_THE_API = Pattern.compile(
                    ".*opentelemetry-(api|context|common)-\\d[^/\\\\]*\\.jar")
            .asMatchPredicate();

    private final OtlpReceiver receiver = OtlpReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void eachHasAConfigurationOfItsOwn() throws Exception {
        try (URLClassLoader one = loader(entry -> true, ClassLoader.getPlatformClassLoader());
                URLClassLoader other = loader(entry -> true, ClassLoader.getPlatformClassLoader())) {
            Runnable first = tenant(one, "first", true);
            Runnable second = tenant(other, "second", true);
            first.run();
            second.run();
            ((AutoCloseable) first).close();
            second.run();
            ((AutoCloseable) second).close();
        }

        assertThat(services(3)).containsExactlyInAnyOrder("first", "second", "second");
    }

    @Test
    void theSecondUsesTheGlobalOneOfTheFirstIfTheyShareTheApi() throws Exception {
        try (URLClassLoader shared = loader(OF_THE_API, ClassLoader.getPlatformClassLoader());
                URLClassLoader one = loader(OF_THE_API.negate(), shared);
                URLClassLoader other = loader(OF_THE_API.negate(), shared);
                Logged logged = new Logged()) {
            Runnable first = tenant(one, "first", true);
            Runnable second = tenant(other, "second", false);
            second.run();
            ((AutoCloseable) second).close();
            first.run();
            ((AutoCloseable) first).close();

            assertThat(logged.messages())
                    .filteredOn(message -> message.contains("GlobalOpenTelemetry is set already"))
                    .hasSize(1);
        }

        assertThat(services(2)).containsExactly("first", "first");
    }

    @Test
    void eachHasItsOwnIfTheyShareTheApiButNotTheGlobalOne() throws Exception {
        try (URLClassLoader shared = loader(OF_THE_API, ClassLoader.getPlatformClassLoader());
                URLClassLoader one = loader(OF_THE_API.negate(), shared);
                URLClassLoader other = loader(OF_THE_API.negate(), shared)) {
            Runnable first = tenant(one, "first", false);
            Runnable second = tenant(other, "second", false);
            first.run();
            second.run();
            ((AutoCloseable) first).close();
            ((AutoCloseable) second).close();
        }

        assertThat(services(2)).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void theSecondHasItsOwnOnceTheFirstIsClosedIfTheyShareTheApi() throws Exception {
        try (URLClassLoader shared = loader(OF_THE_API, ClassLoader.getPlatformClassLoader());
                URLClassLoader one = loader(OF_THE_API.negate(), shared);
                URLClassLoader other = loader(OF_THE_API.negate(), shared);
                Logged logged = new Logged()) {
            Runnable first = tenant(one, "first", true);
            first.run();
            ((AutoCloseable) first).close();
            Runnable second = tenant(other, "second", true);
            second.run();
            ((AutoCloseable) second).close();

            assertThat(logged.messages())
                    .filteredOn(message -> message.contains("global(true) has no effect"))
                    .hasSize(1);
        }

        assertThat(services(2)).containsExactly("first", "second");
    }

    private Runnable tenant(ClassLoader loader, String service, boolean global) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return (Runnable) loader.loadClass(Tenant.class.getName())
                    .getConstructor(String.class, String.class, boolean.class)
                    .newInstance(service, receiver.endpoint(), global);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URLClassLoader loader(Predicate<String> entries, ClassLoader parent) {
        // OpenTelemetry's library for tests brings a context storage, for which it asks the loader of the thread.
        return new URLClassLoader(
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("opentelemetry-sdk-testing"))
                        .filter(entries)
                        .map(ClassLoadersTest::url)
                        .toArray(URL[]::new),
                parent);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<Object> services(int count) {
        return receiver.awaitSpans(count).stream()
                .map(received ->
                        KeyValues.map(received.resource().getAttributesList()).get("service.name"))
                .toList();
    }
}
