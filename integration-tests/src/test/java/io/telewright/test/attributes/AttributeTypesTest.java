package io.telewright.test.attributes;

import static io.opentelemetry.api.common.AttributeKey.booleanArrayKey;
import static io.opentelemetry.api.common.AttributeKey.doubleArrayKey;
import static io.opentelemetry.api.common.AttributeKey.longArrayKey;
import static io.opentelemetry.api.common.AttributeKey.stringArrayKey;
import static io.opentelemetry.api.common.AttributeKey.valueKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.Value;
import io.telewright.test.declared.AttributeTypes;
import io.telewright.test.declared.AttributeTypes.Plain;
import io.telewright.test.declared.AttributeTypes.Speed;
import io.telewright.test.declared.OtelAttributeTypes;
import io.telewright.test.testing.InMemoryTelemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttributeTypesTest {
    private static final Runnable BODY = () -> {};

    private static final Attributes NUMBERS = Attributes.builder()
            .put("v.boolean", true)
            .put("v.byte", 1)
            .put("v.short", 2)
            .put("v.int", 3)
            .put("v.long", 4)
            .put("v.float", 5.5)
            .put("v.double", 6.5)
            .build();

    private final InMemoryTelemetry exported = new InMemoryTelemetry();
    private final AttributeTypes types = new OtelAttributeTypes(exported.sdk());

    @Test
    void primitivesAreAttributesOfTheirType() {
        types.primitives(true, (byte) 1, (short) 2, 3, 4, 5.5f, 6.5, BODY);

        assertOnSpanAndEvent(NUMBERS);
    }

    @Test
    void boxesAreAttributesOfTheirType() {
        types.boxes(true, (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, BODY);

        assertOnSpanAndEvent(NUMBERS);
    }

    @Test
    void textsAreStringAttributes() {
        UUID uuid = new UUID(1, 2);
        types.texts(
                "s",
                new StringBuilder("c"),
                new StringBuilder("b"),
                Plain.B,
                Speed.FAST,
                Duration.ofMillis(1500),
                Instant.ofEpochSecond(0, 5_000_000),
                uuid,
                Value.of(new byte[] {1, 2}),
                BODY);

        assertOnSpanAndEvent(Attributes.builder()
                .put("v.string", "s")
                .put("v.chars", "c")
                .put("v.builder", "b")
                .put("v.plain", "B")
                .put("v.speed", "hare")
                .put("v.duration", 1.5)
                .put("v.instant", "1970-01-01T00:00:00.005Z")
                .put("v.uuid", uuid.toString())
                .put(valueKey("v.value"), Value.of(new byte[] {1, 2}))
                .build());
    }

    @Test
    void optionalsAreAttributesOfTheirValue() {
        types.optionals(
                Optional.of("s"),
                Optional.of(1),
                Optional.of(Speed.SLOW),
                Optional.of(Duration.ofSeconds(2)),
                OptionalInt.of(3),
                OptionalLong.of(4),
                OptionalDouble.of(5.5),
                BODY);

        assertOnSpanAndEvent(Attributes.builder()
                .put("v.string", "s")
                .put("v.integer", 1)
                .put("v.speed", "snail")
                .put("v.duration", 2.0)
                .put("v.int", 3)
                .put("v.long", 4)
                .put("v.double", 5.5)
                .build());
    }

    @Test
    void arraysAreListAttributes() {
        types.arrays(
                new boolean[] {true, false},
                new byte[] {1},
                new short[] {2},
                new int[] {3, 4},
                new long[] {5},
                new float[] {0.5f},
                new double[] {1.5},
                new String[] {"a", "b"},
                new Integer[] {6},
                new Speed[] {Speed.FAST, Speed.SLOW},
                BODY);

        assertOnSpanAndEvent(Attributes.builder()
                .put(booleanArrayKey("v.booleans"), List.of(true, false))
                .put(longArrayKey("v.bytes"), List.of(1L))
                .put(longArrayKey("v.shorts"), List.of(2L))
                .put(longArrayKey("v.ints"), List.of(3L, 4L))
                .put(longArrayKey("v.longs"), List.of(5L))
                .put(doubleArrayKey("v.floats"), List.of(0.5))
                .put(doubleArrayKey("v.doubles"), List.of(1.5))
                .put(stringArrayKey("v.strings"), List.of("a", "b"))
                .put(longArrayKey("v.integers"), List.of(6L))
                .put(stringArrayKey("v.speeds"), List.of("hare", "snail"))
                .build());
    }

    @Test
    void collectionsAreListAttributes() {
        types.collections(
                List.of("a"),
                List.of(new StringBuilder("b")),
                List.of(1, 2),
                Set.of(1.5),
                List.of(0.5f),
                List.of(true),
                List.of(Plain.A, Plain.B),
                Set.of(Speed.FAST),
                List.of(Duration.ofMillis(500)),
                List.of(Instant.EPOCH),
                BODY);

        assertOnSpanAndEvent(Attributes.builder()
                .put(stringArrayKey("v.strings"), List.of("a"))
                .put(stringArrayKey("v.chars"), List.of("b"))
                .put(longArrayKey("v.integers"), List.of(1L, 2L))
                .put(doubleArrayKey("v.doubles"), List.of(1.5))
                .put(doubleArrayKey("v.floats"), List.of(0.5))
                .put(booleanArrayKey("v.booleans"), List.of(true))
                .put(stringArrayKey("v.plains"), List.of("A", "B"))
                .put(stringArrayKey("v.speeds"), List.of("hare"))
                .put(doubleArrayKey("v.durations"), List.of(0.5))
                .put(stringArrayKey("v.instants"), List.of("1970-01-01T00:00:00Z"))
                .build());
    }

    private void assertOnSpanAndEvent(Attributes attributes) {
        assertThat(exported.span()).hasAttributes(attributes);
        assertThat(exported.log()).hasAttributes(attributes);
    }
}
