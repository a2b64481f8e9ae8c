package io.telewright.test.attributes;

import static io.opentelemetry.api.common.AttributeKey.longArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.telewright.test.declared.AttributeTypes;
import io.telewright.test.declared.AttributeTypes.Plain;
import io.telewright.test.declared.OtelAttributeTypes;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AttributeAbsenceTest {
    private static final Runnable BODY = () -> {};

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final AttributeTypes types = new OtelAttributeTypes(exported.sdk());

    @Test
    void nullElementsAreLeftOut() {
        types.collections(
                Arrays.asList("a", null),
                null,
                Arrays.asList(null, 2),
                null,
                null,
                null,
                Arrays.asList(Plain.A, null),
                null,
                Arrays.asList((Duration) null),
                null,
                BODY);

        assertThat(exported.span().getAttributes())
                .containsEntry(stringArrayKey("v.strings"), List.of("a"))
                .containsEntry(longArrayKey("v.integers"), List.of(2L))
                .containsEntry(stringArrayKey("v.plains"), List.of("A"));
    }

    @Test
    void nullIsAbsent() {
        types.boxes(null, null, null, null, null, null, null, BODY);
        types.texts(null, null, null, null, null, null, null, null, null, BODY);
        types.optionals(null, null, null, null, null, null, null, BODY);
        types.arrays(null, null, null, null, null, null, null, null, null, null, BODY);
        types.collections(null, null, null, null, null, null, null, null, null, null, BODY);

        assertThat(exported.spans())
                .hasSize(5)
                .allSatisfy(span -> assertThat(span).hasAttributes(Attributes.empty()));
        assertThat(exported.logs())
                .hasSize(5)
                .allSatisfy(record -> assertThat(record).hasAttributes(Attributes.empty()));
    }

    @Test
    void anEmptyOptionalIsAbsent() {
        types.optionals(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                BODY);

        assertThat(exported.span()).hasAttributes(Attributes.empty());
        assertThat(exported.log()).hasAttributes(Attributes.empty());
    }
}
