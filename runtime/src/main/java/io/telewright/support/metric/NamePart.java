package io.telewright.support.metric;

import io.telewright.internal.conventions.Conventions;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the names in a {@link NameTable}. */
public sealed interface NamePart {
    /** Text that is the same in all names. */
    static NamePart text(String text) {
        return new Text(text);
    }

    /** A value of a dimension; the group that it is in is left out if there is none. */
    static NamePart hole(Dimension dimension) {
        return new Hole(dimension, null, false);
    }

    /** A value of a dimension, or something else if there is none. */
    static NamePart hole(Dimension dimension, String fallback) {
        return new Hole(dimension, fallback, false);
    }

    /** The same for a value that comes from a list or from elsewhere: one that is not listed counts as absent. */
    static NamePart listed(Dimension dimension) {
        return new Hole(dimension, null, true);
    }

    /** The same with something else if there is none. */
    static NamePart listed(Dimension dimension, String fallback) {
        return new Hole(dimension, fallback, true);
    }

    /** Parts that are left out together. */
    static NamePart group(NamePart... parts) {
        return new Group(List.of(parts));
    }

    /** The dimensions that its values come from, in the order of its holes. */
    Stream<Dimension> dimensions();

    /**
     * The text of this part in one name.
     *
     * @param values the values of all holes, of which it takes its own
     * @return {@code null} if a value is not there
     */
    @Nullable
    String in(Iterator<@Nullable String> values);

    /** The text of several parts; {@code null} if one is absent. All parts take their values, even then. */
    static @Nullable String join(List<NamePart> parts, Iterator<@Nullable String> values) {
        StringBuilder joined = new StringBuilder();
        boolean complete = true;
        for (NamePart part : parts) {
            String text = part.in(values);
            complete &= text != null;
            joined.append(text);
        }
        return complete ? joined.toString() : null;
    }

    /** Text. */
    record Text(String text) implements NamePart {
        @Override
        public Stream<Dimension> dimensions() {
            return Stream.empty();
        }

        @Override
        public String in(Iterator<@Nullable String> values) {
            return text;
        }
    }

    /** A value. */
    record Hole(Dimension dimension, @Nullable String fallback, boolean isListed) implements NamePart {
        @Override
        public Stream<Dimension> dimensions() {
            return Stream.of(dimension);
        }

        @Override
        public @Nullable String in(Iterator<@Nullable String> values) {
            String value = values.next();
            boolean isAbsent = value == null || (isListed && value.equals(Conventions.OTHER));
            return isAbsent ? fallback : value;
        }
    }

    /** Parts that are left out together. */
    record Group(List<NamePart> parts) implements NamePart {
        @Override
        public Stream<Dimension> dimensions() {
            return parts.stream().flatMap(NamePart::dimensions);
        }

        @Override
        public String in(Iterator<@Nullable String> values) {
            String joined = join(parts, values);
            return joined == null ? "" : joined;
        }
    }
}
