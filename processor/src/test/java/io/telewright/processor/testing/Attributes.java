package io.telewright.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.model.Key;
import io.telewright.processor.model.Reading;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Attributes of models that are built by hand; what comes from a parameter comes from the first one. */
public final class Attributes {
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName CUSTOMER = ClassName.get("shop", "Customer");

    private Attributes() {}

    /** A parameter that is a string, which no metric takes. */
    public static Attribute text(String key) {
        return of(key, new Source.Parameter(0), List.of(), new Bound.Unbounded());
    }

    /** A parameter that is a string with few values. */
    public static Attribute bounded(String key) {
        return of(key, new Source.Parameter(0), List.of(), new Bound.MaxValues(10));
    }

    /** What a method of a parameter returns, a string with few values: reading it runs code of the user. */
    public static Attribute read(String key) {
        return of(key, new Source.Parameter(0), steps(), new Bound.MaxValues(10));
    }

    /** What a method of the result returns, a string with few values: reading it runs code of the user. */
    public static Attribute result(String key) {
        return of(key, new Source.Result(), steps(), new Bound.MaxValues(10));
    }

    /** An entry of the baggage, with few values. */
    public static Attribute baggage(String key) {
        return of(key, new Source.Baggage(key), List.of(), new Bound.MaxValues(10));
    }

    /** A parameter that samplers see. */
    public static Attribute sampled(String key) {
        Attribute text = text(key);
        return new Attribute(text.key(), text.readings(), false, true, "");
    }

    /** A parameter that is an {@code int}. */
    public static Attribute number(String key) {
        return new Attribute(
                new Key(key, ValueType.LONG),
                source(
                        new Source.Parameter(0),
                        TypeName.INT,
                        List.of(),
                        new Conversion.Widened(ValueType.LONG, true),
                        new Bound.MaxValues(10)),
                true,
                false,
                "");
    }

    /**
     * A parameter that is an enum.
     *
     * @param method the method that names its constants, or none
     */
    public static Attribute color(String key, Optional<String> method) {
        ClassName type = ClassName.get("shop", "Color");
        return new Attribute(
                new Key(key, ValueType.STRING),
                source(
                        new Source.Parameter(0),
                        type,
                        List.of(),
                        new Conversion.EnumText(type, method, List.of(new Conversion.EnumText.Constant("RED", ""))),
                        new Bound.Natural(1)),
                true,
                false,
                "");
    }

    private static List<Source.Step> steps() {
        return List.of(new Source.Access("name()", false));
    }

    private static Attribute of(String key, Source.Origin origin, List<Source.Step> steps, Bound bound) {
        return new Attribute(
                new Key(key, ValueType.STRING),
                source(
                        origin,
                        steps.isEmpty() ? STRING : CUSTOMER,
                        steps,
                        new Conversion.Same(ValueType.STRING, false),
                        bound),
                bound.isBounded(),
                false,
                "");
    }

    private static List<Reading> source(
            Source.Origin origin, TypeName type, List<Source.Step> steps, Conversion conversion, Bound bound) {
        return List.of(new Reading(new Source(origin, type, List.of(), steps), conversion, bound));
    }
}
