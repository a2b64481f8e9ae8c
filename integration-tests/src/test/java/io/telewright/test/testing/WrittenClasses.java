package io.telewright.test.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what the compiler and the processor write. */
final class WrittenClasses extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Written> written = new TreeMap<>();

    WrittenClasses(JavaFileManager manager) {
        super(manager);
    }

    Map<String, byte[]> classes() {
        return of(JavaFileObject.Kind.CLASS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().bytes.toByteArray()));
    }

    Map<String, String> sources() {
        return of(JavaFileObject.Kind.SOURCE).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getCharContent(true)));
    }

    private Map<String, Written> of(JavaFileObject.Kind kind) {
        return written.values().stream()
                .filter(file -> file.getKind() == kind)
                .collect(Collectors.toMap(file -> file.className, file -> file));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return written.computeIfAbsent(className + kind.extension, name -> new Written(className, kind));
    }

    /** A file of class {@code className}. */
    private static final class Written extends SimpleJavaFileObject {
        private final String className;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
