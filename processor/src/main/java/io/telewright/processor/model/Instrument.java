package io.telewright.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A metric instrument. Declarations of one name share it, so they have to agree on everything else.
 *
 * @param number the type of its values
 * @param unit the unit, or an empty string
 * @param description the description, or an empty string
 * @param buckets the upper bounds of its buckets; empty for the SDK's
 */
public record Instrument(
        Scope scope,
        String name,
        InstrumentKind kind,
        NumberType number,
        String unit,
        String description,
        List<Double> buckets) {

    /**
     * What makes two instruments the same: names are not case-sensitive (<a
     * href="https://opentelemetry.io/docs/specs/otel/metrics/api/#instrument-name-syntax">Instrument name syntax</a>).
     */
    public record Identity(Scope scope, String name) {}

    /** What declarations of one instrument have to agree on. */
    public enum Fact {
        KIND("kind"),
        UNIT("unit"),
        VALUE_TYPE("value type"),
        BUCKETS("buckets"),
        DESCRIPTION("description");

        private final String words;

        Fact(String words) {
            this.words = words;
        }

        /** The difference between two instruments in words, if they differ in this. */
        public Optional<String> difference(Instrument one, Instrument other) {
            String first = text(one);
            String second = text(other);
            return first.equals(second) ? Optional.empty() : Optional.of(words + " " + first + " and " + second);
        }

        private String text(Instrument instrument) {
            return switch (this) {
                case KIND -> instrument.kind.label();
                case UNIT -> "'" + instrument.unit + "'";
                case VALUE_TYPE -> instrument.number.name().toLowerCase(Locale.ROOT);
                case BUCKETS -> instrument.buckets.toString();
                case DESCRIPTION -> "'" + instrument.description + "'";
            };
        }
    }

    public Identity identity() {
        return new Identity(scope, name.toLowerCase(Locale.ROOT));
    }

    /** The name of the field that holds it. */
    public String fieldName() {
        return Words.camel(name);
    }
}
