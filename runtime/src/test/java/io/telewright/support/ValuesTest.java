package io.telewright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void singleValuesAreConverted() {
        assertThat(Values.name(TimeUnit.DAYS)).isEqualTo("DAYS");
        assertThat(Values.toLong((Integer) 1)).isEqualTo(1L);
        assertThat(Values.toLong((Short) (short) 2)).isEqualTo(2L);
        assertThat(Values.toLong((Byte) (byte) 3)).isEqualTo(3L);
        assertThat(Values.toDouble(1.5f)).isEqualTo(1.5);
        assertThat(Values.seconds(Duration.ofMillis(1_500))).isEqualTo(1.5);
        assertThat(Values.iso(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(Values.text(List.of(1))).isEqualTo("[1]");
    }

    @Test
    void optionalsAreOpened() {
        assertThat(Values.orNull(Optional.of("x"))).isEqualTo("x");
        assertThat(Values.orNull(OptionalInt.of(1))).isEqualTo(1L);
        assertThat(Values.orNull(OptionalLong.of(2))).isEqualTo(2L);
        assertThat(Values.orNull(OptionalDouble.of(1.5))).isEqualTo(1.5);
        assertThat(Values.<String>orNull(Optional.empty())).isNull();
        assertThat(Values.orNull(OptionalInt.empty())).isNull();
        assertThat(Values.orNull(OptionalLong.empty())).isNull();
        assertThat(Values.orNull(OptionalDouble.empty())).isNull();
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Values.name(null)).isNull();
        assertThat(Values.toLong((Integer) null)).isNull();
        assertThat(Values.toLong((Short) null)).isNull();
        assertThat(Values.toLong((Byte) null)).isNull();
        assertThat(Values.toDouble(null)).isNull();
        assertThat(Values.seconds(null)).isNull();
        assertThat(Values.iso(null)).isNull();
        assertThat(Values.text(null)).isNull();
        assertThat(Values.orNull((Optional<String>) null)).isNull();
        assertThat(Values.orNull((OptionalInt) null)).isNull();
        assertThat(Values.orNull((OptionalLong) null)).isNull();
        assertThat(Values.orNull((OptionalDouble) null)).isNull();
    }

    @Test
    void fractionsOfADurationAreKept() {
        assertThat(Values.in(TimeUnit.MILLISECONDS, Duration.ofMillis(1_500))).isEqualTo(1_500.0);
        assertThat(Values.in(TimeUnit.SECONDS, Duration.ofMillis(1_500))).isEqualTo(1.5);
        assertThat(Values.in(TimeUnit.MINUTES, Duration.ofSeconds(90))).isEqualTo(1.5);
        assertThat(Values.in(TimeUnit.DAYS, Duration.ofHours(36))).isEqualTo(1.5);
        assertThat(Values.in(TimeUnit.MICROSECONDS, Duration.ofNanos(1))).isEqualTo(0.001);
        assertThat(Values.in(TimeUnit.NANOSECONDS, Duration.ofSeconds(1, 1))).isEqualTo(1_000_000_001.0);
        assertThat(Values.in(TimeUnit.SECONDS, Duration.ofMillis(-1_500))).isEqualTo(-1.5);
    }

    @Test
    void theLongestDurationDoesNotOverflow() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(Values.in(TimeUnit.NANOSECONDS, longest)).isEqualTo(Long.MAX_VALUE * 1e9);
    }

    @Test
    void noDurationIsNotANumber() {
        assertThat(Values.in(TimeUnit.SECONDS, null)).isNaN();
    }
}
