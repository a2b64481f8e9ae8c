package io.telewright.catalogue.command;

import io.telewright.catalogue.action.AcceptingCommand;
import io.telewright.catalogue.action.Checking;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Fails if something that others rely on changed, or if interfaces disagree.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(names = "--lock", required = true, paramLabel = "FILE", description = "The lock to compare with.")
    private Path lock = Path.of("");

    @Option(names = "--complete", description = "Fail if something new is not in the lock.")
    private boolean complete;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Override
    public Integer call() {
        AcceptingCommand accept = new AcceptingCommand(
                "java -jar telewright-catalogue.jar accept --classpath '" + classPath.text() + "' --lock '" + lock
                        + "'",
                AcceptCommand.REASON);
        return Main.report(Checking.check(classPath.read(), lock, complete, accept), spec.commandLine());
    }
}
