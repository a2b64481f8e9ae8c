package io.telewright.maven;

import io.telewright.catalogue.action.Accepting;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes everything that is emitted to the lock. */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class AcceptMojo extends AbstractMojo {
    /** The option with a reason, as messages show it. */
    static final String REASON = "-Dtelewright.reason=\"why\"";

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

    /** The reason why facts are given up. It stays in the lock. */
    @Parameter(property = "telewright.reason", defaultValue = "")
    private String reason = "";

    /**
     * Renames that cannot be recognised, because more than the name changed, as in {@code metric:old.name=new.name}.
     */
    @Parameter(property = "telewright.renamed")
    private List<String> renamed = List.of();

    /** Writes the lock. A module without telemetry and without a lock has nothing to accept. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!wholeClassPath && !lock.exists() && !ModuleInput.hasTelemetry(classes)) {
            getLog().info("There is no telemetry in this module.");
            return;
        }
        Reporting.run(
                () -> Accepting.accept(
                        ModuleInput.of(classes, classPath, wholeClassPath), lock.toPath(), reason, renamed, REASON),
                getLog());
    }
}
