package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles the same interfaces of a library again and again, each {@link WarmWay} in a process of its own.
 *
 * @param directory where sources and classes go
 * @param interfaces how many
 * @param times how often each process compiles; half as often where the processor is loaded each time, because that gets no
 *     faster after about 20 compilations
 */
public record WarmCompilations(Tools tools, Path directory, int interfaces, int times) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** All processes, for Telewright and for Immutables, which a target names. */
    public List<WarmCompilation> measure() throws IOException, InterruptedException {
        List<WarmCompilation> compilations = new ArrayList<>();
        for (Library library : List.of(Library.TELEWRIGHT, Library.IMMUTABLES)) {
            compilations.addAll(of(library));
        }
        return compilations;
    }

    /** The first process leaves the sources that the others compile or copy. */
    private List<WarmCompilation> of(Library library) throws IOException, InterruptedException {
        List<Path> sources =
                Source.write(library.sources(interfaces), place(library).resolve("src"));
        List<WarmCompilation> compilations = new ArrayList<>();
        compilations.add(run(library, WarmWay.KEPT, sources, List.of()));
        compilations.add(run(library, WarmWay.LOADED, sources, List.of()));
        Javac kept = javac(library, WarmWay.KEPT);
        List<Path> all = new ArrayList<>(sources);
        all.addAll(kept.generatedSources());
        compilations.add(run(library, WarmWay.WRITTEN, all, List.of("-proc:none")));
        if (library == Library.TELEWRIGHT) {
            compilations.add(run(library, WarmWay.COPIED, sources, CopyingProcessor.options(kept)));
        }
        return compilations;
    }

    private Path place(Library library) {
        return directory.resolve(library.name());
    }

    private Javac javac(Library library, WarmWay way) {
        return new Javac(tools, place(library).resolve(way.name()));
    }

    private WarmCompilation run(Library library, WarmWay way, List<Path> sources, List<String> options)
            throws IOException, InterruptedException {
        Javac javac = javac(library, way);
        Path list = place(library).resolve(way + ".sources");
        Files.write(list, sources.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(Tools.jdk("java"), "-cp"));
        command.addAll(List.of(tools.classPath().toString(), WarmCompiler.class.getName()));
        command.addAll(List.of(
                way.name(), Integer.toString(times(way)), javac.directory().toString()));
        command.addAll(List.of(library.processorPath(tools), list.toString()));
        command.addAll(javac.options(options, library.classPath(tools)));
        Path log = place(library).resolve(way + ".log");
        Finished.run(command, log);
        CompileTime.checkSame(javac(library, WarmWay.KEPT).classes(), javac.classes());
        return new WarmCompilation(library, interfaces, way, seconds(log));
    }

    private int times(WarmWay way) {
        return way == WarmWay.LOADED ? (times + 1) / 2 : times;
    }

    private static List<Double> seconds(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.matches("\\d+"))
                .map(line -> Long.parseLong(line) / NANOS_PER_SECOND)
                .toList();
    }
}
