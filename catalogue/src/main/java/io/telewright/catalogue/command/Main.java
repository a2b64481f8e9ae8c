package io.telewright.catalogue.command;

import io.telewright.catalogue.action.Outcome;
import io.telewright.catalogue.read.CatalogueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Its exit codes are 0 if all is well, 1 if there are findings, and 2 if it is used wrongly or its
 * input cannot be read.
 */
@Command(
        name = "telewright-catalogue",
        description = "Shows everything that a class path emits, and checks that others can still rely on it.",
        subcommands = {CatalogueCommand.class, CheckCommand.class, AcceptCommand.class, DashboardsCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final int FINDINGS = 1;
    private static final int MISUSE = 2;

    private Main() {}

    /** Runs a command, and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, which prints to the standard streams unless it is given others. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof CatalogueException) {
            command.getErr().println("error: " + failure.getMessage());
            return MISUSE;
        }
        throw failure;
    }

    /** Prints the result of an action, and returns the exit code. */
    static int report(Outcome outcome, CommandLine command) {
        outcome.notes().forEach(command.getOut()::println);
        outcome.findings().forEach(command.getOut()::println);
        return outcome.findings().isEmpty() ? 0 : FINDINGS;
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"telewright-catalogue " + (version == null ? "(not from its jar)" : version)};
        }
    }
}
