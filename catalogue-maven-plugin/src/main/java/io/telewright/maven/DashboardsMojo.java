package io.telewright.maven;

import io.telewright.catalogue.action.Dashboards;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a dashboard for Grafana and rules for Prometheus. */
@Mojo(
        name = "dashboards",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class DashboardsMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes = new File("");

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath = List.of();

    /** Whether the dependencies are read, too. Applications need this. */
    @Parameter(property = "telewright.wholeClassPath", defaultValue = "false")
    private boolean wholeClassPath;

    /** The folder to write to. */
    @Parameter(
            property = "telewright.dashboards",
            defaultValue = "${project.build.directory}/dashboards",
            required = true)
    private File out = new File("");

    /** The title of the dashboard. */
    @Parameter(property = "telewright.title", defaultValue = "${project.name}", required = true)
    private String title = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reporting.run(
                () -> Dashboards.write(ModuleInput.of(classes, classPath, wholeClassPath), out.toPath(), title),
                getLog());
        getLog().info("The dashboard and the rules are in " + out);
    }
}
