package io.telewright.maven;

import io.telewright.catalogue.action.Outcome;
import io.telewright.catalogue.read.CatalogueException;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Runs an action, and turns its results into lines of the log and failures of the build. */
final class Reporting {
    private Reporting() {}

    static void run(Supplier<Outcome> action, Log log) throws MojoExecutionException, MojoFailureException {
        Outcome outcome;
        try {
            outcome = action.get();
        } catch (CatalogueException failure) {
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
        outcome.notes().forEach(log::info);
        if (!outcome.findings().isEmpty()) {
            throw new MojoFailureException(String.join("\n", outcome.findings()));
        }
    }
}
