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

/** Writes what is emitted into the lock. */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class AcceptMojo extends AbstractMojo {
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

    /** Why others have to do without what is lost. It stays in the lock. */
    @Parameter(property = "telewright.reason", defaultValue = "")
    private String reason = "";

    /** Renames that cannot be seen, because more than the name changed, as in {@code metric:old.name=new.name}. */
    @Parameter(property = "telewright.renamed")
    private List<String> renamed = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reporting.run(
                () -> Accepting.accept(
                        ModuleInput.of(classes, classPath, wholeClassPath), lock.toPath(), reason, renamed),
                getLog());
    }
}
