package io.telewright.benchmark.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A program that compiles the same sources again and again, as a build tool does that keeps running. It prints how many
 * nanoseconds of processor time each compilation took.
 *
 * @param directory gets the files of the last compilation
 * @param processorPath the jars of the processor, or nothing
 * @param options for the compiler
 */
public record WarmCompiler(
        WarmWay way, Path directory, List<URL> processorPath, List<Path> sources, List<String> options) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final int OPTIONS = 5;

    /** The arguments are the way, how often, the directory, the processor's jars, a file that lists the sources, and options. */
    public static void main(String[] arguments) throws IOException {
        WarmCompiler compiler = new WarmCompiler(
                WarmWay.valueOf(arguments[0]),
                Path.of(arguments[2]),
                urls(arguments[3]),
                Files.readAllLines(Path.of(arguments[4])).stream().map(Path::of).toList(),
                List.of(arguments).subList(OPTIONS, arguments.length));
        compiler.nanos(Integer.parseInt(arguments[1])).forEach(System.out::println);
    }

    /** Compiles so many times, and gives the processor time of each. */
    List<Long> nanos(int times) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (URLClassLoader kept = load()) {
            for (int time = 0; time < times; time++) {
                delete(directory);
                nanos.add(nanos(kept));
            }
        }
        return nanos;
    }

    /** The jars and directories of a path. */
    static List<URL> urls(String path) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String jar : path.split(File.pathSeparator, -1)) {
            urls.add(Path.of(jar).toUri().toURL());
        }
        return urls;
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A class loader in which the processor is alone, as it is in build tools. */
    private URLClassLoader load() {
        return new URLClassLoader(processorPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private long nanos(ClassLoader kept) throws IOException {
        Files.createDirectories(classes(directory));
        Files.createDirectories(generated(directory));
        long before = SYSTEM.getProcessCpuTime();
        switch (way) {
            case WRITTEN -> compile(List.of());
            case COPIED -> compile(List.of(new CopyingProcessor()));
            case KEPT -> compile(processors(kept));
            case LOADED -> {
                try (URLClassLoader loader = load()) {
                    compile(processors(loader));
                }
            }
        }
        return SYSTEM.getProcessCpuTime() - before;
    }

    /** New ones each time, because a processor is for one compilation. */
    private static List<Processor> processors(ClassLoader loader) {
        return ServiceLoader.load(Processor.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private void compile(List<Processor> processors) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes(directory).toString()));
        all.addAll(List.of("-s", generated(directory).toString()));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("the compilation failed. Fix: read this: " + messages);
            }
        }
    }

    /** Where the class files of the last compilation are. */
    static Path classes(Path directory) {
        return directory.resolve("classes");
    }

    /** Where the sources are that the processor wrote in the last compilation. */
    static Path generated(Path directory) {
        return directory.resolve("generated");
    }
}
