package io.telewright.test.ecosystem;

import io.telewright.test.testing.ClassPath;
import io.telewright.test.testing.Finished;
import io.telewright.test.testing.JdkTool;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A JVM for one of the programs of this package.
 *
 * @param options options of the JVM, without the class path
 * @param classPath the option of that name
 * @param environment its OTEL_* variables
 */
record ChildJvm(List<String> options, String classPath, Map<String, String> environment) {
    static final String ECOSYSTEM =
            Path.of(System.getProperty("telewright.ecosystem"), "*").toString();

    /** One with these entries of the class path of the tests, the tests themselves, and no variables. */
    ChildJvm(Predicate<String> classPath) {
        this(List.of(), ClassPath.of(classPath.or(ClassPath.TESTS)), Map.of());
    }

    /** One with these entries as modules, of which it starts with the roots, and the tests on the class path. */
    static ChildJvm ofModules(Predicate<String> modulePath, String... roots) {
        return new ChildJvm(entry -> false)
                .with("--module-path", ClassPath.of(modulePath), "--add-modules", String.join(",", roots));
    }

    /** The same with options of the JVM. */
    ChildJvm with(String... more) {
        return new ChildJvm(List.of(more), classPath, environment);
    }

    /** The same with variables. */
    ChildJvm with(Map<String, String> variables) {
        return new ChildJvm(options, classPath, variables);
    }

    /** The same with OpenTelemetry's appender and detectors, and Logback. */
    ChildJvm withEcosystem() {
        return new ChildJvm(options, String.join(File.pathSeparator, classPath, ECOSYSTEM), environment);
    }

    Finished run(Path directory, Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return Finished.of(JdkTool.process(directory, environment, "java", command));
    }
}
