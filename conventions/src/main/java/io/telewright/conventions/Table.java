package io.telewright.conventions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table. It has a line for each name, with tabs between the fields, and is sorted.
 *
 * <pre>
 * V  version
 * A  key  type  standing  values, with commas between them
 * E  name  standing
 * M  name  instrument  unit  standing  required attributes, with commas between them
 * </pre>
 *
 * Fields that are not known are empty, and {@link Standing} has the forms of a standing.
 */
final class Table {
    private final String version;
    private final Map<String, String> lines = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();

    Table(String version) {
        this.version = version;
    }

    /** Adds the names of an artefact with stable names. */
    void addStable(List<Constant> constants) {
        constants.stream()
                .filter(constant -> !constant.factory().isEmpty())
                .forEach(constant -> addAttribute(constant, Standing.STABLE));
    }

    /**
     * Adds the names of an artefact with names in development. Its entries for names that have become stable do not
     * replace the stable ones.
     */
    void addUnstable(List<Constant> constants) {
        for (Constant constant : constants) {
            String standing = Standing.ofUnstable(constant.doc());
            if (!constant.factory().isEmpty()) {
                addAttribute(constant, standing);
            } else if (constant.owner().endsWith("Events")) {
                put("E", constant.text(), standing);
            } else if (constant.name().endsWith("_NAME")) {
                put("M", constant.text(), "", "", standing, "");
            } else if (constant.name().endsWith("_UNIT")) {
                units.put(metricOf(constant), constant.text());
            }
        }
    }

    /** The Javadoc of a unit names its metric. */
    private static String metricOf(Constant unit) {
        return unit.doc().replaceAll("(?s).*?\\{@code\\s+([\\w.]+)}.*", "$1");
    }

    private void addAttribute(Constant constant, String standing) {
        String type = AttributeTypes.of(constant.factory());
        if (types.putIfAbsent(constant.text(), type) == null) {
            put("A", constant.text(), type, standing, String.join(",", constant.values()));
        }
    }

    /** Adds the facts that the artefacts leave out, and fails if the artefacts contradict them. */
    void add(Facts facts) {
        for (Facts.Attribute attribute : facts.attributes()) {
            check(attribute.key(), attribute.type(), types.getOrDefault(attribute.key(), attribute.type()));
            String values = values(attribute.key());
            put("A", attribute.key(), attribute.type(), attribute.standing(), values);
        }
        for (Facts.Metric metric : facts.metrics()) {
            check(metric.name(), metric.unit(), units.getOrDefault(metric.name(), metric.unit()));
            String required = String.join(",", metric.required());
            put("M", metric.name(), metric.instrument(), metric.unit(), metric.standing(), required);
        }
        facts.events().forEach(event -> put("E", event.name(), event.standing()));
    }

    private String values(String key) {
        String known = lines.get("A\t" + key);
        return known == null ? "" : known.substring(known.lastIndexOf('\t') + 1);
    }

    private static void check(String name, String fact, String published) {
        if (!fact.equals(published)) {
            throw new IllegalStateException("'" + name + "' is '" + fact + "' in the facts, and '" + published
                    + "' in the published artefacts");
        }
    }

    private void put(String kind, String name, String... fields) {
        String head = kind + "\t" + name;
        lines.put(head, head + "\t" + String.join("\t", fields));
    }

    /** The text of the table. */
    String text() {
        return lines.values().stream().collect(joining("\n", "V\t" + version + "\n", "\n"));
    }
}
