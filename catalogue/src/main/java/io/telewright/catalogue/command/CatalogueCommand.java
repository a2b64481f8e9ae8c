package io.telewright.catalogue.command;

import io.telewright.catalogue.action.Writing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "catalogue",
        description =
                "Writes everything that is emitted: catalogue.html, catalogue.md, catalogue.json, and Weaver's registry.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The lock. The pages and the registry then list what was renamed or given up.")
    private @Nullable Path lock;

    @Option(
            names = "--schema-url",
            paramLabel = "URL",
            description = "The registry's schema URL, which ends with its version. Default: that of the scopes.")
    private @Nullable String schemaUrl;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Main.report(
                Writing.write(classPath.read(), out, Optional.ofNullable(lock), Optional.ofNullable(schemaUrl)),
                spec.commandLine());
    }
}
