package io.telewright.test.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tools of the JDK that runs the tests. */
public final class JdkTool {
    private JdkTool() {}

    /** A process that runs one, with the OTEL_* variables that are given here and no others. */
    public static ProcessBuilder process(
            Path directory, Map<String, String> variables, String tool, List<String> arguments) {
        String program = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        ProcessBuilder process = new ProcessBuilder(
                        Stream.concat(Stream.of(program), arguments.stream()).toList())
                .directory(directory.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("OTEL_") || name.equals("JAVA_TOOL_OPTIONS"));
        process.environment().putAll(variables);
        return process;
    }
}
