package io.telewright.catalogue.dashboard;

import io.telewright.catalogue.Metric;
import java.util.Map;

/**
 * The names that OpenTelemetry's exporter for Prometheus gives: dots become underscores, the unit and {@code _total} are
 * appended (<a
 * href="https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/#otlp-metric-points-to-prometheus">
 * OTLP metric points to Prometheus</a>).
 */
final class PrometheusNames {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("d", "days"),
            Map.entry("h", "hours"),
            Map.entry("min", "minutes"),
            Map.entry("s", "seconds"),
            Map.entry("ms", "milliseconds"),
            Map.entry("us", "microseconds"),
            Map.entry("ns", "nanoseconds"),
            Map.entry("By", "bytes"),
            Map.entry("KiBy", "kibibytes"),
            Map.entry("MiBy", "mebibytes"),
            Map.entry("GiBy", "gibibytes"),
            Map.entry("kBy", "kilobytes"),
            Map.entry("MBy", "megabytes"),
            Map.entry("GBy", "gigabytes"),
            Map.entry("m", "meters"),
            Map.entry("V", "volts"),
            Map.entry("A", "amperes"),
            Map.entry("J", "joules"),
            Map.entry("W", "watts"),
            Map.entry("g", "grams"),
            Map.entry("Cel", "celsius"),
            Map.entry("Hz", "hertz"),
            Map.entry("%", "percent"));

    private static final String TOTAL = "_total";

    private PrometheusNames() {}

    /** The name of a metric, without the suffixes of a histogram's parts. */
    static String of(Metric metric) {
        boolean isCounter = metric.instrument().equals("counter");
        String name = label(metric.name());
        String base = isCounter && name.endsWith(TOTAL) ? name.substring(0, name.length() - TOTAL.length()) : name;
        String unit = unit(metric);
        String full = unit.isEmpty() || base.endsWith("_" + unit) ? base : base + "_" + unit;
        return isCounter ? full + TOTAL : full;
    }

    /** The label of an attribute, or the name of a metric before anything is appended. */
    static String label(String name) {
        return name.replaceAll("[^a-zA-Z0-9_:]+", "_");
    }

    private static String unit(Metric metric) {
        String unit = metric.unit().replaceAll("\\{[^}]*}", "");
        if (unit.equals("1")) {
            return metric.instrument().equals("gauge") ? "ratio" : "";
        }
        int per = unit.indexOf('/');
        if (per < 0) {
            return word(unit);
        }
        String rate = unit.substring(per + 1);
        String singular = word(rate).replaceAll("s$", "");
        return (word(unit.substring(0, per)) + "_per_" + singular).replaceAll("^_", "");
    }

    private static String word(String unit) {
        return UNITS.getOrDefault(unit, label(unit));
    }
}
