package io.telewright.example.launch;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the shop. */
@Command(
        name = "shop",
        sortOptions = false,
        description = {
            "Runs a shop of three services, whose telemetry is declared as interfaces.",
            "Without options everything runs in this process, customers order for some seconds, and a summary shows what"
                    + " was emitted. The OTEL_* variables say where telemetry is sent."
        })
public final class ShopCommand implements Callable<Integer> {
    @Mixin
    private final AddressOptions addresses = new AddressOptions();

    @Option(
            names = "--services",
            split = ",",
            paramLabel = "NAME",
            description = "What runs in this process, until it is stopped: ${COMPLETION-CANDIDATES}. Default: all")
    private @Nullable Set<Part> parts;

    @Option(names = "--serve", description = "Keep the shop open until the process is stopped.")
    private boolean serve;

    @Option(
            names = "--requests",
            paramLabel = "COUNT",
            defaultValue = "300",
            description =
                    "How many requests customers send before the summary. There is none with --serve or --services,"
                            + " so this cannot be combined with them. Default: ${DEFAULT-VALUE}")
    private int requests = 300;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ShopCommand() {}

    /** Runs the command, and returns its exit code: 0, 1 if something failed, 2 if an argument is wrong. */
    public static int run(String... arguments) {
        return new CommandLine(new ShopCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("shop: " + failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        if (requests < 1) {
            throw new ParameterException(spec.commandLine(), "--requests has to be at least 1");
        }
        if (parts != null && parts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--services has to name at least one");
        }
        boolean stays = serve || parts != null;
        if (stays && spec.commandLine().getParseResult().hasMatchedOption("--requests")) {
            throw new ParameterException(
                    spec.commandLine(), "--requests cannot be combined with --serve or --services, which do not end");
        }
        LibraryLog.shorten();
        if (stays) {
            new Serving(parts == null ? EnumSet.allOf(Part.class) : parts, addresses.known()).run();
        } else {
            new Demonstration(addresses.any(), requests, System.out).run();
        }
        return CommandLine.ExitCode.OK;
    }
}
