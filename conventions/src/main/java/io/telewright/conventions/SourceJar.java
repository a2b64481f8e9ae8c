package io.telewright.conventions;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A jar of sources, whose classes list names as constants. The compiler parses it, and resolves nothing. */
final class SourceJar {
    private SourceJar() {}

    /** The constants of all classes, in the order of the jar. */
    static List<Constant> constants(Path jar) {
        return constants(sources(jar));
    }

    /** The constants of some sources. */
    static List<Constant> constants(List<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<Constant> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                found.addAll(new ConstantScanner(trees, unit).constants());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static List<Text> sources(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<Text> sources = new ArrayList<>();
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".java")) {
                    byte[] bytes = file.getInputStream(entry).readAllBytes();
                    sources.add(new Text(entry.getName(), new String(bytes, StandardCharsets.UTF_8)));
                }
            }
            return sources;
        } catch (IOException failure) {
            throw new UncheckedIOException(jar.toString(), failure);
        }
    }

    /** A source file in memory. */
    static final class Text extends SimpleJavaFileObject {
        private final String content;

        Text(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
