package io.telewright.test.testing;

import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compilation said and wrote.
 *
 * @param diagnostics errors and warnings
 * @param classes the class files by name
 * @param generated the sources that the processor wrote, by the name of their class
 */
public record Compilation(
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Map<String, byte[]> classes,
        Map<String, String> generated) {

    /** Loads the classes beside those of the test. */
    public ClassLoader load() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] code = classes.get(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, code, 0, code.length);
            }
        };
    }
}
