package io.telewright.catalogue.command;

import io.telewright.catalogue.action.Dashboards;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "dashboards",
        description = "Writes a dashboard for Grafana and rules for Prometheus.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
final class DashboardsCommand implements Callable<Integer> {
    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title of the dashboard. Default: ${DEFAULT-VALUE}.")
    private String title = "Telemetry";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Main.report(Dashboards.write(classPath.read(), out, title), spec.commandLine());
    }
}
