package io.telewright.test.declared.corners;

import io.telewright.Attribute;
import io.telewright.ErrorType;
import io.telewright.Metric;
import io.telewright.Telemetry;
import io.telewright.Traced;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Operations whose results have type arguments, which their attributes and rules depend on. */
@Telemetry
public interface GenericResults {
    /** A result of a sealed type with an argument. */
    sealed interface Answer<T> {}

    /** One with a value. */
    record Ok<T>(T value) implements Answer<T> {}

    /** One with several values, and something else. */
    record Many<T, X>(List<T> values, X extra) implements Answer<T> {
        /** The first value. */
        public T first() {
            return values.get(0);
        }
    }

    /** A text. */
    @Traced("text")
    @Attribute(value = "answer", returned = Ok.class, path = "value")
    @Attribute(value = "answer", returned = Many.class, path = "first")
    Answer<String> text(Supplier<Answer<String>> body);

    /** A text that comes later. */
    @Traced("later")
    @Attribute(value = "answer", returned = Ok.class, path = "value")
    CompletableFuture<Answer<String>> later(Supplier<CompletableFuture<Answer<String>>> body);

    /** Some number. */
    @Traced("number")
    @Attribute(value = "answer", returned = Ok.class, path = "value.intValue")
    Answer<? extends Number> number(Supplier<Answer<? extends Number>> body);

    /** A number of the caller's type. */
    @Traced("caller's")
    @Attribute(value = "answer", returned = Ok.class, path = "value.intValue")
    <T extends Number> Answer<T> callers(Supplier<Answer<T>> body);

    /** A number of a type with another bound, of which the compiler knows less. */
    @Traced("bounded")
    @Attribute(value = "answer", returned = Counted.class, path = "count")
    <T extends Answer<String> & Comparable<T>> T bounded(Supplier<T> body);

    /** One that may have any bound. */
    non-sealed interface Counted<T> extends Answer<T> {
        /** A number. */
        int count();
    }

    /** The types that a result always is of, in the order that is documented, and then the result itself. */
    @Traced("ordered")
    @Metric("ordered.results")
    @Attribute(value = "number", returned = Number.class, constant = "number")
    @Attribute(value = "number", returned = Integer.class, constant = "integer")
    @Attribute(value = "number", asString = true, maxValues = 5)
    Integer ordered(Supplier<Integer> body);

    /** The text of a result or exception of a type. */
    @Traced("described")
    @Attribute(value = "answer", returned = Ok.class, asString = true)
    @Attribute(value = "failure", thrown = IllegalStateException.class, asString = true)
    Answer<String> described(Supplier<Answer<String>> body);

    /** A list that the rule for lists of numbers is about. */
    @Traced("numbers")
    List<Integer> numbers(Supplier<List<Integer>> body);

    /** A list that it is not about. */
    @Traced("texts")
    List<String> texts(Supplier<List<String>> body);

    @ErrorType
    static String of(Collection<? extends Number> numbers) {
        int sum = numbers.stream().mapToInt(Number::intValue).sum();
        return sum < 0 ? "negative" : null;
    }

    @ErrorType
    static String of(Ok<String> text) {
        return text.value().isEmpty() ? "empty" : null;
    }
}
