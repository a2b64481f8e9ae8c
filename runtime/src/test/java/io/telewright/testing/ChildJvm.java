package io.telewright.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs a main class of the tests in a JVM of its own, and returns what it prints. */
public final class ChildJvm {
    private static final Set<String> OF_THE_SURROUNDINGS =
            Set.of("JAVA_TOOL_OPTIONS", "TELEWRIGHT_CONSOLE", "FORCE_COLOR", "NO_COLOR");

    private ChildJvm() {}

    /** Runs it on a class path. The OTEL_* variables are those given here, and no others. */
    public static String run(
            Class<?> main, Predicate<String> onClassPath, Map<String, String> environment, String... arguments) {
        return run(environment, List.of("-cp", classPath(onClassPath), main.getName()), arguments);
    }

    /** Runs it with the runtime and all that it needs as modules; only the tests are on the class path. */
    public static String runAsModules(Class<?> main, String... arguments) {
        return run(
                Map.of(),
                List.of(
                        "--module-path",
                        classPath(entry -> isRuntime(entry) || entry.endsWith(".jar")),
                        "--add-modules",
                        "io.telewright",
                        "-cp",
                        classPath(ChildJvm::isTests),
                        main.getName()),
                arguments);
    }

    public static boolean isRuntime(String entry) {
        return Path.of(entry).endsWith("classes");
    }

    public static boolean isTests(String entry) {
        return Path.of(entry).endsWith("test-classes");
    }

    /** Runs it with a further jar on the class path. */
    public static String runWith(Path jar, Class<?> main, String... arguments) {
        return run(
                Map.of(),
                List.of("-cp", jar + File.pathSeparator + classPath(entry -> true), main.getName()),
                arguments);
    }

    private static String classPath(Predicate<String> onClassPath) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(onClassPath)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts it with all of the class path, and leaves its output to the caller. */
    public static Process start(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        return builder(environment, List.of("-cp", classPath(entry -> true), main.getName()), arguments)
                .start();
    }

    private static ProcessBuilder builder(Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("OTEL_") || OF_THE_SURROUNDINGS.contains(name));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String run(Map<String, String> environment, List<String> options, String... arguments) {
        ProcessBuilder builder = builder(environment, options, arguments).redirectErrorStream(true);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            return output + "exit code " + exitCode + System.lineSeparator();
        } catch (IOException thrown) {
            throw new AssertionError(thrown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
