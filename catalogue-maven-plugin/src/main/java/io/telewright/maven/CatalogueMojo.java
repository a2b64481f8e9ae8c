package io.telewright.maven;

import io.telewright.catalogue.action.Writing;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a catalogue of everything that is emitted: as a page, Markdown, JSON and Weaver's registry. */
@Mojo(
        name = "catalogue",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CatalogueMojo extends AbstractMojo {
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

    /** The folder to write to. */
    @Parameter(property = "telewright.out", defaultValue = "${project.build.directory}/catalogue", required = true)
    private File out = new File("");

    /** The registry's schema URL, which ends with its version. Default: that of the scopes. */
    @Parameter(property = "telewright.schemaUrl")
    private @Nullable String schemaUrl;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reporting.run(
                () -> Writing.write(
                        ModuleInput.of(classes, classPath, wholeClassPath),
                        out.toPath(),
                        Optional.of(lock.toPath()).filter(file -> lock.exists()),
                        Optional.ofNullable(schemaUrl)),
                getLog());
        getLog().info("The catalogue is in " + new File(out, "catalogue.html"));
    }
}
