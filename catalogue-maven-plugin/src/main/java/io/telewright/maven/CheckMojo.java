package io.telewright.maven;

import io.telewright.catalogue.action.Checking;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails the build if something that others rely on changed. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes = new File("");

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath = List.of();

    /** Whether the dependencies are looked at, too: for applications. */
    @Parameter(property = "telewright.wholeClassPath", defaultValue = "false")
    private boolean wholeClassPath;

    /** The lock: what was agreed on. */
    @Parameter(property = "telewright.lock", defaultValue = "${project.basedir}/telemetry.lock", required = true)
    private File lock = new File("");

    /** Whether something new that is not in the lock fails the build. */
    @Parameter(property = "telewright.complete", defaultValue = "false")
    private boolean complete;

    /** Does it. A module without telemetry and without a lock has nothing to check. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!wholeClassPath && !lock.exists() && !ModuleInput.hasTelemetry(classes)) {
            getLog().info("There is no telemetry in this module.");
            return;
        }
        Reporting.run(
                () -> Checking.check(
                        ModuleInput.of(classes, classPath, wholeClassPath),
                        lock.toPath(),
                        complete,
                        "mvn process-classes telewright:accept -Dtelewright.reason=\"why\""),
                getLog());
    }
}
