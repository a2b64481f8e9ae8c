package io.telewright.processor.read;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Metric;
import io.telewright.Traced;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows the runtime's annotations by name alone: the names have to be right. */
class AnnotationNamesTest {
    /** The words that the processor uses for an annotation's {@code value}. */
    private static final Set<String> VALUE = Set.of("name", "key");

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(DeclaredTraced.class, Traced.class),
                Arguments.of(DeclaredMetric.class, Metric.class),
                Arguments.of(DeclaredEvent.class, Event.class),
                Arguments.of(DeclaredAttribute.class, Attribute.class),
                Arguments.of(DeclaredCarrier.class, Carrier.class),
                Arguments.of(DeclaredBaggageEntry.class, BaggageEntry.class),
                Arguments.of(DeclaredScope.class, InstrumentationScope.class));
    }

    static final Iterable<String> NAMES = AnnotationNames.ALL;

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyNameIsThatOfAnAnnotationOfTheRuntime(String name) throws ClassNotFoundException {
        // given
        String binaryName = name.replace(".Container", "$Container");

        // then
        assertThat(Class.forName(binaryName).isAnnotation()).isTrue();
        assertThat(Class.forName(binaryName).getCanonicalName()).isEqualTo(name);
    }

    @Test
    void theContainersAreThoseOfTheRepeatableAnnotations() {
        assertThat(Metric.class.getAnnotation(Repeatable.class).value().getCanonicalName())
                .isEqualTo(AnnotationNames.METRIC_CONTAINER);
        assertThat(Event.class.getAnnotation(Repeatable.class).value().getCanonicalName())
                .isEqualTo(AnnotationNames.EVENT_CONTAINER);
        assertThat(Attribute.class.getAnnotation(Repeatable.class).value().getCanonicalName())
                .isEqualTo(AnnotationNames.ATTRIBUTE_CONTAINER);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyMemberIsRead(Class<? extends Record> declared, Class<?> annotation) {
        // given
        Set<String> members = Arrays.stream(annotation.getDeclaredMethods())
                .map(Method::getName)
                .collect(toSet());

        // then
        assertThat(Arrays.stream(declared.getRecordComponents())
                        .filter(component -> !component.getName().equals("at"))
                        .map(component -> VALUE.contains(component.getName()) ? "value" : component.getName()))
                .containsExactlyInAnyOrderElementsOf(members);
    }
}
