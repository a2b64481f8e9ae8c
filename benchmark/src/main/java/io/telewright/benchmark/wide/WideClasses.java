package io.telewright.benchmark.wide;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Finds the compiled classes of {@link WideSources}. */
public final class WideClasses {
    /** The system property with their directory. */
    public static final String DIRECTORY = "telewright.wide";

    private WideClasses() {}

    /** The calls with so many attributes, from the directory that the system property names. */
    @SuppressWarnings("MustBeClosedChecker") // the classes live as long as the process
    static WideCalls calls(int attributes) throws IOException, ReflectiveOperationException {
        URL directory = Path.of(System.getProperty(DIRECTORY, "wide")).toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {directory}, WideCalls.class.getClassLoader());
        return (WideCalls) loader.loadClass("made." + WideSources.calls(attributes))
                .getConstructor()
                .newInstance();
    }
}
