package io.telewright.test.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ECJ does not capture wildcards, has parameters instead of record components, and confuses inherited methods. */
class EclipseCompilerTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Its own: for another release, ECJ still reads the JDK's classes of the one that it runs on. */
    private static final String RELEASE = Integer.toString(Runtime.version().feature());

    @TempDir
    private Path directory;

    /** C1, C2, C3: the declarations mention all that ECJ sees in its own way, and ECJ compiles what is written. */
    @Test
    void whatItGeneratesForAllDeclarationsIsWhatJavacGenerates() throws IOException {
        List<Path> sources = sources();

        Map<String, String> ofJavac = new Compiler(
                        ToolProvider.getSystemJavaCompiler(), List.of("--release", RELEASE, "-proc:only"))
                .generated(sources, directory.resolve("javac"));
        Map<String, String> ofEclipse = new Compiler(new EclipseCompiler(), List.of("--release", RELEASE))
                .generated(sources, directory.resolve("eclipse"));

        assertThat(ofJavac).hasSizeGreaterThan(70);
        assertThat(ofEclipse).containsOnlyKeys(ofJavac.keySet());
        ofJavac.forEach((name, text) -> assertThat(ofEclipse.get(name)).as(name).isEqualTo(text));
    }

    /** Not the module: ECJ finds only some of its modules in the class path of a test. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }
}
