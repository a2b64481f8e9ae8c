package io.telewright.catalogue.dashboard;

import static java.util.stream.Collectors.joining;

import io.telewright.catalogue.Metric;
import io.telewright.catalogue.Use;
import java.util.List;
import java.util.stream.Stream;

/**
 * The queries of a metric in PromQL.
 *
 * @param matchers select the programs
 * @param range the range over which rates are taken
 */
record Queries(Metric metric, String matchers, String range) {
    private static final String ERROR_TYPE = "error.type";

    /** The queries of a dashboard, whose variables select the programs. */
    static Queries ofDashboard(Metric metric) {
        return new Queries(metric, "job=~\"$job\",instance=~\"$instance\"", "$__rate_interval");
    }

    /** The queries of rules, for each program. */
    static Queries ofRules(Metric metric) {
        return new Queries(metric, "", "5m");
    }

    boolean isHistogram() {
        return metric.instrument().equals("histogram");
    }

    boolean isCounter() {
        return metric.instrument().equals("counter");
    }

    /** Whether the metric shows which operations failed. */
    boolean knowsErrors() {
        return metric.attributes().stream().anyMatch(use -> use.key().equals(ERROR_TYPE));
    }

    /** How often it is recorded per second. */
    String rate(String... by) {
        return sum(rateOf(isHistogram() ? "_count" : "", ""), by);
    }

    /** The share of failures, which is 0 where nothing has failed yet. */
    String errors(String... by) {
        String failed = sum(rateOf(isHistogram() ? "_count" : "", "error_type!=\"\""), by);
        return "(" + failed + " or 0 * " + rate(by) + ") / " + rate(by);
    }

    /** The value that a given share of all values does not exceed. */
    String quantile(double share, String... by) {
        String[] withBound = Stream.concat(Stream.of("le"), Stream.of(by)).toArray(String[]::new);
        return "histogram_quantile(" + share + ", " + sum(rateOf("_bucket", ""), withBound) + ")";
    }

    /** Its values now. */
    String value(String... by) {
        return sum(series("", ""), by);
    }

    /** The labels of its own attributes. */
    List<String> labels() {
        return metric.attributes().stream()
                .map(Use::key)
                .filter(key -> !key.equals(ERROR_TYPE))
                .map(PrometheusNames::label)
                .toList();
    }

    private String rateOf(String suffix, String more) {
        return "rate(" + series(suffix, more) + "[" + range + "])";
    }

    private String series(String suffix, String more) {
        String all = Stream.of(matchers, more).filter(text -> !text.isEmpty()).collect(joining(","));
        return PrometheusNames.of(metric) + suffix + (all.isEmpty() ? "" : "{" + all + "}");
    }

    private static String sum(String expression, String... by) {
        String group = by.length == 0 ? "" : " by (" + String.join(", ", by) + ")";
        return "sum" + group + " (" + expression + ")";
    }
}
