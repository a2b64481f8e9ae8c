package io.telewright.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.Attribute;
import io.telewright.BaggageEntry;
import io.telewright.Carrier;
import io.telewright.CurrentSpan;
import io.telewright.Event;
import io.telewright.InstrumentationScope;
import io.telewright.Link;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import io.telewright.Untraced;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member that is added to an annotation has to be read here, and to be in the table of the README. */
class AnnotationMembersTest {
    private static final List<String> NAMES_OF_VALUE = List.of("name", "key");

    private static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of(Metric.class, DeclaredMetric.class),
                Arguments.of(Event.class, DeclaredEvent.class),
                Arguments.of(Traced.class, DeclaredTraced.class),
                Arguments.of(Attribute.class, DeclaredAttribute.class),
                Arguments.of(Carrier.class, DeclaredCarrier.class),
                Arguments.of(Link.class, DeclaredLink.class),
                Arguments.of(BaggageEntry.class, DeclaredBaggageEntry.class),
                Arguments.of(InstrumentationScope.class, DeclaredScope.class));
    }

    @ParameterizedTest
    @MethodSource
    void read(Class<? extends Annotation> annotation, Class<? extends Record> declared) {
        List<String> components = Arrays.stream(declared.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("at"))
                .map(name -> NAMES_OF_VALUE.contains(name) ? "value" : name)
                .toList();

        assertThat(components).containsExactlyInAnyOrderElementsOf(members(annotation));
    }

    @ParameterizedTest
    @ValueSource(classes = {Telemetry.class, Untraced.class, CurrentSpan.class})
    void theOthersHaveNoMembers(Class<? extends Annotation> annotation) {
        assertThat(members(annotation)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void theReadmeNamesEachMemberInItsRow(Class<? extends Annotation> annotation, Class<?> declared)
            throws IOException {
        String row = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith("| `@" + annotation.getSimpleName() + "` |"))
                .findFirst()
                .orElseThrow();

        assertThat(members(annotation))
                .filteredOn(member -> !member.equals("value"))
                .allSatisfy(member -> assertThat(row).contains("`" + member + "`"));
    }

    private static List<String> members(Class<? extends Annotation> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .map(Method::getName)
                .toList();
    }
}
