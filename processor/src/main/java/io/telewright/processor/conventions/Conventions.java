package io.telewright.processor.conventions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One version of OpenTelemetry's <a href="https://opentelemetry.io/docs/specs/semconv/">semantic conventions</a>. */
public final class Conventions {
    /** The common beginning of the URLs of all versions. */
    private static final String SCHEMAS = "https://opentelemetry.io/schemas/";

    private static final String TEMPLATE = "template[";

    private final String version;
    private final Names<KnownAttribute> attributes = new Names<>(Conventions::attribute, KnownAttribute::standing);
    private final Names<KnownMetric> metrics = new Names<>(Conventions::metric, KnownMetric::standing);
    private final Names<KnownEvent> events = new Names<>(Conventions::event, KnownEvent::standing);

    Conventions(List<String> lines) {
        version = lines.get(0).split("\t", -1)[1];
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "A" -> attributes.add(fields);
                case "M" -> metrics.add(fields);
                default -> events.add(fields);
            }
        }
    }

    /** The version that this jar contains. It is read when it is first needed. */
    public static Conventions carried() {
        return Carried.CONVENTIONS;
    }

    private static final class Carried {
        private static final Conventions CONVENTIONS = new Conventions(table());

        private static List<String> table() {
            try (InputStream table = Objects.requireNonNull(Conventions.class.getResourceAsStream("table.tsv"))) {
                return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                        .lines()
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    public String version() {
        return version;
    }

    /** The version that a schema URL names, if it is another one of these conventions. */
    public Optional<String> otherVersion(String schemaUrl) {
        return Optional.of(schemaUrl)
                .filter(url -> url.startsWith(SCHEMAS))
                .map(url -> url.substring(SCHEMAS.length()))
                .filter(other -> !other.equals(version));
    }

    /** The attribute with a key, which may be one of many keys that a template defines. */
    public Optional<KnownAttribute> attribute(String key) {
        return attributes
                .get(key)
                .map(found -> found.type().startsWith(TEMPLATE) ? ofType(key, found, "any") : found)
                .or(() -> ofTemplate(key));
    }

    private Optional<KnownAttribute> ofTemplate(String key) {
        return template(key).map(template -> {
            String type = template.type();
            return ofType(key, template, type.substring(TEMPLATE.length(), type.length() - 1));
        });
    }

    /**
     * The template that defines a key, as {@code http.request.header} defines {@code http.request.header.content-type}.
     */
    public Optional<KnownAttribute> template(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Optional<KnownAttribute> template = attributes
                    .get(key.substring(0, dot))
                    .filter(found -> found.type().startsWith(TEMPLATE));
            if (template.isPresent()) {
                return template;
            }
        }
        return Optional.empty();
    }

    private static KnownAttribute ofType(String key, KnownAttribute template, String type) {
        return new KnownAttribute(key, type, template.standing(), template.values());
    }

    public Optional<KnownMetric> metric(String name) {
        return metrics.get(name);
    }

    public Optional<KnownEvent> event(String name) {
        return events.get(name);
    }

    /** The key that was probably meant by an unknown one. */
    public Optional<String> nearAttribute(String key) {
        return attributes.near(key);
    }

    /** The metric that was probably meant by an unknown one. */
    public Optional<String> nearMetric(String name) {
        return metrics.near(name);
    }

    /** The event that was probably meant by an unknown one. */
    public Optional<String> nearEvent(String name) {
        return events.near(name);
    }

    /**
     * Whether a known key is in a namespace with others. A program does not use such a key by chance, as it may use
     * {@code pool.name}.
     */
    public boolean isDistinctiveAttribute(String key) {
        return attributes.isDistinctive(key);
    }

    /** Whether a known metric is in a namespace with others. */
    public boolean isDistinctiveMetric(String name) {
        return metrics.isDistinctive(name);
    }

    /** Whether a known event is in a namespace with others. */
    public boolean isDistinctiveEvent(String name) {
        return events.isDistinctive(name);
    }

    private static KnownAttribute attribute(String[] fields) {
        return new KnownAttribute(fields[1], fields[2], Standing.of(fields[3]), list(fields[4]));
    }

    private static KnownMetric metric(String[] fields) {
        return new KnownMetric(fields[1], fields[2], fields[3], Standing.of(fields[4]), list(fields[5]));
    }

    private static KnownEvent event(String[] fields) {
        return new KnownEvent(fields[1], Standing.of(fields[2]));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(",", -1));
    }
}
