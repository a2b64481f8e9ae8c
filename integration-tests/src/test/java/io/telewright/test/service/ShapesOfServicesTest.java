package io.telewright.test.service;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.telewright.test.declared.service.InstrumentedShapes;
import io.telewright.test.declared.service.ServiceVisibility;
import io.telewright.test.declared.service.ShapeParents;
import io.telewright.test.declared.service.Shapes;
import io.telewright.test.testing.InMemoryTelemetry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ShapesOfServicesTest {
    private final InMemoryTelemetry telemetry = new InMemoryTelemetry();
    private final Shapes<String, IOException> shapes = decorated(new PlainShapes());

    private Shapes<String, IOException> decorated(Shapes<String, IOException> delegate) {
        return new InstrumentedShapes<>(delegate, telemetry.sdk());
    }

    @Test
    void argumentsAndResultsOfTypeVariablesPassAsTheyAre() throws IOException {
        List<Object> found = new ArrayList<>();
        byte[] bytes = {1, 2};

        assertThat(shapes.<Integer, Integer>bounded(1, Map.of(2, "two"))).isEqualTo(List.of(2, 1));
        assertThat(shapes.recursive(TimeUnit.class, TimeUnit.DAYS)).isEqualTo(EnumSet.of(TimeUnit.DAYS));
        assertThat(shapes.below("leaf", found)).isEqualTo(List.of("leaf")).isEqualTo(found);
        shapes.<String>filled(found, "leaf");
        assertThat(found).containsExactly("leaf", "leaf");
        assertThat(shapes.root(null)).isEqualTo("root");
        assertThat(shapes.get()).isEqualTo("got");
        assertThat(shapes.arrays(bytes, new String[] {"a"}, new String[0])).isEqualTo(new int[][] {{2}, {2}});
        assertThat(shapes.primitives(true, (byte) 1, (short) 2, 'a', 3, 4, 5, 6))
                .isEqualTo((char) ('a' + 22));
        assertThat(shapes.nullable(null, null)).isNull();

        assertThat(telemetry.spans()).hasSize(9);
    }

    @Test
    void theDelegateGetsTheSameArrayOfVarargs() {
        String[] items = {"a", "b"};

        List<String> listed = shapes.listed(items);

        items[0] = "changed";
        assertThat(listed).containsExactly("changed", "b");
        assertThat(shapes.<Object>listed()).isEmpty();
    }

    @Test
    void exceptionsOfTheDelegateReachTheCaller() throws Throwable {
        IOException io = new IOException("unplugged");
        TimeoutException timeout = new TimeoutException("late");
        Error error = new StackOverflowError("deep");

        assertThat(catchThrowable(() -> shapes.checked(io))).isSameAs(io);
        assertThat(catchThrowable(() -> shapes.checked(timeout))).isSameAs(timeout);
        assertThat(catchThrowable(() -> shapes.root(io))).isSameAs(io);
        assertThat(catchThrowable(() -> shapes.thrown(timeout))).isSameAs(timeout);
        assertThat(catchThrowable(() -> shapes.thrown(error))).isSameAs(error);
        assertThat(catchThrowable(() -> shapes.put("gone")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("gone");

        assertThat(telemetry.spans())
                .hasSize(6)
                .allSatisfy(span -> assertThat(span).hasTotalRecordedEvents(1));
    }

    /** The compiler holds callers to it: what is thrown is declared as precisely as by the interface. */
    @Test
    void theClassDeclaresExceptionsAsPreciselyAsTheInterface() throws ReflectiveOperationException {
        Method put = InstrumentedShapes.class.getMethod("put", String.class);
        Method thrown = InstrumentedShapes.class.getMethod("thrown", Throwable.class);

        assertThat(put.getExceptionTypes()).containsExactly(FileNotFoundException.class);
        assertThat(thrown.getGenericExceptionTypes()[0].getTypeName()).isEqualTo("T");
    }

    @Test
    void onlyTheOuterCallOfADefaultMethodIsDecorated() {
        assertThat(shapes.twice()).isEqualTo(6);

        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("Shapes.twice");
    }

    @Test
    void theDelegatesOverrideOfADefaultMethodIsReached() {
        Shapes<String, IOException> overriding = decorated(new PlainShapes() {
            @Override
            public int twice() {
                return 100;
            }
        });

        assertThat(overriding.twice()).isEqualTo(100);
    }

    @Test
    void aMethodWithANarrowerResultIsTheSameThroughASuperInterface() {
        ShapeParents.Sized sized = shapes;
        ShapeParents.Wide<String> wide = shapes;

        assertThat(sized.size()).isEqualTo(3);
        assertThat(wide.get()).isEqualTo("got");

        assertThat(telemetry.spans()).extracting(SpanData::getName).containsExactly("Shapes.size", "Shapes.get");
    }

    @Test
    @SuppressWarnings("deprecation")
    void aDeprecatedMethodIsDecoratedAndStillDeprecated() throws ReflectiveOperationException {
        assertThat(shapes.old()).isEqualTo("old");

        assertThat(telemetry.span()).hasName("Shapes.old");
        assertThat(InstrumentedShapes.class.getMethod("old").isAnnotationPresent(Deprecated.class))
                .isTrue();
    }

    @Test
    void aDecoratorIsFinalAndAddsNoPublicMethod() {
        Set<String> added = new HashSet<>();
        Arrays.stream(InstrumentedShapes.class.getMethods())
                .map(Method::getName)
                .forEach(added::add);
        Arrays.stream(Shapes.class.getMethods()).map(Method::getName).forEach(added::remove);
        Arrays.stream(Object.class.getMethods()).map(Method::getName).forEach(added::remove);

        assertThat(added).isEmpty();
        assertThat(Modifier.isFinal(InstrumentedShapes.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(InstrumentedShapes.class.getModifiers())).isTrue();
    }

    @Test
    void theDecoratorOfAPackagePrivateInterfaceIsPackagePrivate() throws ClassNotFoundException {
        List<String> called = new ArrayList<>();

        ServiceVisibility.callInThePackage(telemetry.sdk(), () -> called.add("once"));

        assertThat(called).containsExactly("once");
        assertThat(telemetry.span()).hasName("OfThePackage.call");
        Class<?> generated =
                Class.forName("io.telewright.test.declared.service.InstrumentedServiceVisibility_OfThePackage");
        assertThat(Modifier.isPublic(generated.getModifiers())).isFalse();
    }
}
