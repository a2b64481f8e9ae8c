package io.telewright.catalogue.action;

import io.telewright.catalogue.dashboard.GrafanaDashboard;
import io.telewright.catalogue.dashboard.PrometheusRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a dashboard for Grafana and rules for Prometheus. */
public final class Dashboards {
    private Dashboards() {}

    /**
     * Writes them.
     *
     * @param folder takes {@code grafana.json} and {@code prometheus-rules.yaml}
     * @param title the title of the dashboard
     * @return findings if interfaces disagree; then nothing is written
     */
    public static Outcome write(Input input, Path folder, String title) {
        if (!input.catalogue().conflicts().isEmpty()) {
            return new Outcome(input.catalogue().conflicts(), input.warnings());
        }
        WholeFiles.write(Map.of(
                folder.resolve("grafana.json"), GrafanaDashboard.text(input.catalogue(), title),
                folder.resolve("prometheus-rules.yaml"), PrometheusRules.text(input.catalogue())));
        return new Outcome(List.of(), input.warnings());
    }
}
