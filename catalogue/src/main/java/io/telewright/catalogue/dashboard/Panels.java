package io.telewright.catalogue.dashboard;

import io.telewright.catalogue.Metric;
import java.util.List;
import java.util.stream.Stream;

/** The panels of a metric: rate, errors and duration for operations, and panels that fit the instrument for others. */
final class Panels {
    private final Metric metric;
    private final Queries queries;

    Panels(Metric metric) {
        this.metric = metric;
        queries = Queries.ofDashboard(metric);
    }

    List<Panel> all() {
        if (queries.isHistogram()) {
            return queries.knowsErrors() ? List.of(rate(), errors(), quantiles()) : List.of(rate(), quantiles());
        }
        if (queries.isCounter()) {
            return queries.knowsErrors() ? List.of(rate(), errors()) : List.of(rate());
        }
        return List.of(value());
    }

    private Panel rate() {
        return new Panel(
                metric.name() + ": rate",
                metric.brief() + " How often, in a second.",
                DataSource.METRICS,
                "cps",
                List.of(Panel.Query.by(queries.rate(labels()), queries.labels(), "rate")));
    }

    private Panel errors() {
        return new Panel(
                metric.name() + ": errors",
                metric.brief() + " The share that failed.",
                DataSource.METRICS,
                "percentunit",
                List.of(Panel.Query.by(queries.errors(labels()), queries.labels(), "errors")));
    }

    private Panel quantiles() {
        return new Panel(
                metric.name() + ": distribution",
                metric.brief() + " The values that 50, 95 and 99 % do not exceed.",
                DataSource.METRICS,
                Panel.unitOf(metric.unit()),
                Stream.of(0.5, 0.95, 0.99)
                        .map(share -> new Panel.Query(queries.quantile(share), "p" + Math.round(share * 100)))
                        .toList());
    }

    private Panel value() {
        return new Panel(
                metric.name(),
                metric.brief(),
                DataSource.METRICS,
                Panel.unitOf(metric.unit()),
                List.of(Panel.Query.by(queries.value(labels()), queries.labels(), "value")));
    }

    private String[] labels() {
        return queries.labels().toArray(String[]::new);
    }
}
