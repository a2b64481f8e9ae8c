package io.telewright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentTest {
    private static final List<String> IDENTITY = List.of("scope", "name");
    private static final Map<String, Object> ONE = Map.of(
            "scope",
            new Scope("shop", false, "", ""),
            "name",
            "orders",
            "kind",
            InstrumentKind.Synchronous.COUNTER,
            "number",
            NumberType.LONG,
            "unit",
            "{order}",
            "description",
            "Orders.",
            "buckets",
            List.of(1.0));
    private static final Map<String, Object> OTHER = Map.of(
            "kind",
            InstrumentKind.Observable.COUNTER,
            "number",
            NumberType.DOUBLE,
            "unit",
            "By",
            "description",
            "More orders.",
            "buckets",
            List.of(2.0));

    private static Stream<String> agreed() {
        return Arrays.stream(Instrument.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !IDENTITY.contains(name));
    }

    /** A component that is added to an instrument and forgotten in its facts fails here. */
    @ParameterizedTest
    @MethodSource("agreed")
    void declarationsOfOneNameHaveToAgreeOnEachComponent(String component) throws ReflectiveOperationException {
        Instrument one = with("", "");
        Instrument other = with(component, OTHER.get(component));

        assertThat(differences(one, other)).hasSize(1);
    }

    @Test
    void equalDeclarationsAgree() throws ReflectiveOperationException {
        assertThat(differences(with("", ""), with("", ""))).isEmpty();
    }

    @Test
    void namesAreNotCaseSensitive() throws ReflectiveOperationException {
        assertThat(with("name", "ORDERS").identity()).isEqualTo(with("", "").identity());
        assertThat(with("name", "order").identity()).isNotEqualTo(with("", "").identity());
    }

    private static List<String> differences(Instrument one, Instrument other) {
        return Arrays.stream(Instrument.Fact.values())
                .map(fact -> fact.difference(one, other))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Instrument with(String component, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = Instrument.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(RecordComponent::getName)
                .map(name -> name.equals(component) ? value : ONE.get(name))
                .toArray();
        return Instrument.class.getDeclaredConstructor(types).newInstance(values);
    }
}
