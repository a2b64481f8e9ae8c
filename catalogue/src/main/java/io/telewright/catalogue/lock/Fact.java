package io.telewright.catalogue.lock;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * Something about telemetry that others may rely on: a line of the lock.
 *
 * @param subject what it is about
 * @param aspect which property of the subject, such as {@code unit}
 * @param value the value of the property, such as {@code s}
 */
public record Fact(Subject subject, String aspect, String value) implements Comparable<Fact> {
    /** The aspect of a subject that has only a name. */
    static final String PRESENT = "present";

    /** The aspect whose value is an attribute's key. */
    static final String ATTRIBUTE = "attribute";

    private static final Comparator<Fact> ORDER =
            comparing(Fact::subject).thenComparing(Fact::aspect).thenComparing(Fact::value);

    /**
     * The subject of a fact.
     *
     * @param kind {@code attribute}, {@code event}, {@code metric}, {@code scope} or {@code span}
     * @param name the name that is emitted
     */
    public record Subject(String kind, String name) implements Comparable<Subject> {
        private static final Comparator<Subject> ORDER =
                comparing(Subject::kind).thenComparing(Subject::name);

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return kind + " '" + name + "'";
        }
    }

    /** Whether a subject has one value of this aspect at a time. */
    boolean isSingle() {
        return switch (aspect) {
            case "type", "instrument", "number", "unit", "buckets" -> true;
            default -> false;
        };
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
