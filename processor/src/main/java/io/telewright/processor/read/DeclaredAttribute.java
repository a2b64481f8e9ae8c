package io.telewright.processor.read;

import io.telewright.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** An {@code @Attribute} annotation; enum constants by their names. */
public record DeclaredAttribute(
        SourceRef at,
        Written<String> key,
        Written<String> path,
        Written<String> constant,
        Written<String> type,
        Written<List<TypeMirror>> thrown,
        Written<List<TypeMirror>> returned,
        Written<String> readAt,
        Written<List<String>> values,
        Written<Integer> maxValues,
        Written<Boolean> metric,
        Written<Boolean> sampling,
        Written<Boolean> asString,
        Written<String> baggage) {
    static DeclaredAttribute of(AnnotationReader annotation) {
        return new DeclaredAttribute(
                annotation.at(),
                annotation.string("value"),
                annotation.string("path").unless(""),
                annotation.string("constant"),
                annotation.constant("type"),
                annotation.types("thrown"),
                annotation.types("returned"),
                annotation.constant("readAt"),
                annotation.strings("values"),
                annotation.integer("maxValues"),
                annotation.bool("metric").unless(true),
                annotation.bool("sampling").unless(false),
                annotation.bool("asString").unless(false),
                annotation.string("baggage"));
    }

    /** One that says nothing but a path. */
    public static DeclaredAttribute ofPath(SourceRef at, String path) {
        Written<String> nothing = new Written<>("", false, at);
        return new DeclaredAttribute(
                at,
                nothing,
                new Written<>(path, true, at),
                nothing,
                new Written<>("STRING", false, at),
                new Written<>(List.of(), false, at),
                new Written<>(List.of(), false, at),
                new Written<>("START", false, at),
                new Written<>(List.of(), false, at),
                new Written<>(0, false, at),
                new Written<>(true, false, at),
                new Written<>(false, false, at),
                new Written<>(false, false, at),
                nothing);
    }

    /** Its key, or the default one if none is written. */
    public String key(String byDefault) {
        return key.value().isEmpty() ? byDefault : key.value();
    }

    /** Whether it names types of exception or result, but nothing that is read from them. */
    public boolean isWithoutValue() {
        return (thrown.explicit() || returned.explicit())
                && Stream.of(path, constant, asString).noneMatch(Written::explicit);
    }

    /** Whether it is read from the result of an operation, of whatever type that is. */
    public boolean isOfResult() {
        return !baggage.explicit() && !constant.explicit() && !thrown.explicit() && !returned.explicit();
    }

    /** Whether it is known only when an operation has ended: on a method, it is read from the result or exception. */
    public boolean isOfOutcome() {
        return isOfResult() || thrown.explicit() || returned.explicit();
    }

    /** Whether a parameter is read when the operation ends. */
    public boolean isReadAtEnd() {
        return readAt.value().equals("END");
    }
}
