package io.telewright.catalogue.command;

import io.telewright.catalogue.action.Accepting;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "accept",
        description = "Writes everything that is emitted to the lock.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    /** The option with a reason, as messages show it. */
    static final String REASON = "--reason \"why\"";

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(names = "--lock", required = true, paramLabel = "FILE", description = "The lock to write.")
    private Path lock = Path.of("");

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "The reason why something is given up. It stays in the lock.")
    private String reason = "";

    @Option(
            names = "--renamed",
            paramLabel = "KIND:OLD=NEW",
            description = "A rename that cannot be recognised, because more than the name changed.")
    private List<String> renamed = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Main.report(Accepting.accept(classPath.read(), lock, reason, renamed, REASON), spec.commandLine());
    }
}
