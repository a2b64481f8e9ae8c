package io.telewright.maven;

import io.telewright.catalogue.action.AcceptingCommand;
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
import org.jspecify.annotations.Nullable;

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

    /** Whether the dependencies are read, too. Applications need this. */
    @Parameter(property = "telewright.wholeClassPath", defaultValue = "false")
    private boolean wholeClassPath;

    /** The lock: the facts that others rely on. */
    @Parameter(property = "telewright.lock", defaultValue = "${project.basedir}/telemetry.lock", required = true)
    private File lock = new File("");

    /** Whether the build fails if something new is not in the lock. */
    @Parameter(property = "telewright.complete", defaultValue = "false")
    private boolean complete;

    /**
     * The command that accepts the changes, for the message, if the build has one of its own. Default: the goal
     * {@code accept}.
     */
    @Parameter
    private @Nullable String acceptCommand;

    /** Checks the lock. A module without telemetry and without a lock has nothing to check. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!wholeClassPath && !lock.exists() && !ModuleInput.hasTelemetry(classes)) {
            getLog().info("There is no telemetry in this module.");
            return;
        }
        Reporting.run(
                () -> Checking.check(
                        ModuleInput.of(classes, classPath, wholeClassPath), lock.toPath(), complete, accept()),
                getLog());
    }

    private AcceptingCommand accept() {
        return acceptCommand == null
                ? new AcceptingCommand("mvn process-classes telewright:accept", AcceptMojo.REASON)
                : new AcceptingCommand(acceptCommand, "");
    }
}
