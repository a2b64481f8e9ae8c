package io.telewright.test.endings;

import io.telewright.test.testing.InMemoryTelemetry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;
import org.testng.annotations.Test;
import reactor.core.publisher.Flux;

/** Decorated publishers keep the rules of Reactive Streams, as its own technology compatibility kit checks them. */
class TckTest {
    private static final long ELEMENTS = 1_000;
    private static final long TIMEOUT_MILLIS = 200;

    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();

    private Flow.Publisher<String> flow(Flux<String> source) {
        return Way.DECORATOR
                .around(() -> FlowAdapters.toFlowPublisher(source), telemetry.sdk())
                .flow("news");
    }

    private Publisher<String> publisher(Flux<String> source) {
        return Way.DECORATOR.around(() -> source, telemetry.sdk()).publisher("news");
    }

    private static Flux<String> numbers(long count) {
        return Flux.range(0, (int) Math.min(count, ELEMENTS)).map(String::valueOf);
    }

    @TestFactory
    Stream<DynamicTest> aFlowPublisher() {
        return rules(() -> new FlowPublisherVerification<String>(new TestEnvironment(TIMEOUT_MILLIS)) {
            @Override
            public Flow.Publisher<String> createFlowPublisher(long elements) {
                return flow(numbers(elements));
            }

            @Override
            public Flow.Publisher<String> createFailedFlowPublisher() {
                return flow(Flux.error(new IllegalStateException("broken")));
            }

            @Override
            public long maxElementsFromPublisher() {
                return ELEMENTS;
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aPublisher() {
        return rules(() -> new PublisherVerification<String>(new TestEnvironment(TIMEOUT_MILLIS)) {
            @Override
            public Publisher<String> createPublisher(long elements) {
                return publisher(numbers(elements));
            }

            @Override
            public Publisher<String> createFailedPublisher() {
                return publisher(Flux.error(new IllegalStateException("broken")));
            }

            @Override
            public long maxElementsFromPublisher() {
                return ELEMENTS;
            }
        });
    }

    /** Its rules are tests of TestNG: public methods with its annotation. */
    private Stream<DynamicTest> rules(Supplier<PublisherVerification<String>> verification) {
        return Arrays.stream(PublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> check(verification.get(), method)));
    }

    private void check(PublisherVerification<String> verification, Method rule) throws Throwable {
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof SkipException skipped) {
                throw new TestAbortedException(skipped.getMessage());
            }
            throw thrown.getCause();
        }
    }
}
