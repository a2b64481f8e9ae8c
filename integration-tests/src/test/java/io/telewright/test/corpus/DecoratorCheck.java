package io.telewright.test.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.delegate.Invocation;
import io.telewright.test.delegate.Methods;
import io.telewright.test.delegate.RecordingDelegate;
import io.telewright.test.delegate.Values;
import io.telewright.test.testing.InMemoryTelemetry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls every method of a decorator and compares what its delegate sees with what its caller sees. */
final class DecoratorCheck {
    private int decorators;
    private int calls;
    private int checkedExceptions;
    private int withoutProxy;

    int decorators() {
        return decorators;
    }

    int calls() {
        return calls;
    }

    int checkedExceptions() {
        return checkedExceptions;
    }

    /** How many were left out: a proxy initialises the classes that its methods mention, and some of them fail. */
    int withoutProxy() {
        return withoutProxy;
    }

    @Override
    public String toString() {
        return "%d methods of %d decorators, with %d checked exceptions, but for %d without a proxy"
                .formatted(calls, decorators, checkedExceptions, withoutProxy);
    }

    void run(SubInterface sub, Class<?> decorator) throws Exception {
        Constructor<?> constructor = Arrays.stream(decorator.getConstructors())
                .filter(it -> it.getParameterCount() == 2)
                .findFirst()
                .orElseThrow();
        Class<?> wrapped = constructor.getParameterTypes()[0];
        RecordingDelegate delegate = new RecordingDelegate();
        InMemoryTelemetry telemetry = new InMemoryTelemetry();
        Object behind;
        try {
            behind = delegate.behind(wrapped, decorator.getClassLoader());
        } catch (ExceptionInInitializerError | NoClassDefFoundError failed) {
            withoutProxy++;
            return;
        }
        Object instance = constructor.newInstance(behind, telemetry.sdk());
        Values values = new Values(decorator.getClassLoader(), sub.type());
        decorators++;
        for (Method method : Methods.of(sub.type())) {
            String name = sub.simpleName() + "." + method.getName();
            Invocation invocation = new Invocation(name, delegate, instance, method, values);
            calls++;
            int expected = Expectation.startsLater(sub.type(), method) ? 0 : 1;
            int before = telemetry.spans().size();

            invocation.returns();
            assertSpans(
                    name,
                    expected,
                    telemetry.spans().subList(before, telemetry.spans().size()),
                    StatusCode.UNSET);

            for (Throwable thrown : exceptions(sub.type(), method)) {
                before = telemetry.spans().size();
                invocation.fails(thrown);
                assertSpans(
                        name,
                        expected,
                        telemetry.spans().subList(before, telemetry.spans().size()),
                        StatusCode.ERROR);
            }
        }
    }

    private static void assertSpans(String name, int expected, List<SpanData> spans, StatusCode status) {
        assertThat(spans).as(name).hasSize(expected).allSatisfy(span -> {
            assertThat(span.getName()).isEqualTo(name);
            assertThat(span.getStatus().getStatusCode()).isEqualTo(status);
        });
    }

    /** An unchecked exception, and one of each checked type that all declarations of the method allow. */
    private List<Throwable> exceptions(Class<?> type, Method method) {
        List<Throwable> exceptions = new ArrayList<>();
        exceptions.add(new IllegalStateException("on purpose"));
        List<Throwable> checked = Values.checkedExceptions(type, method);
        checkedExceptions += checked.size();
        exceptions.addAll(checked);
        return exceptions;
    }
}
