package io.telewright.benchmark.compile;

import io.telewright.benchmark.plan.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles interfaces of each library twice: with its processor, and without it together with what the processor wrote.
 * Telewright's are compiled a third time, with a processor that only copies what was written.
 *
 * @param directory where sources and classes go
 */
public record CompileTime(Tools tools, Path directory) {
    /** All compilations, those to be compared one after another. */
    public List<Compilation> measure(Profile profile) throws IOException, InterruptedException {
        List<Compilation> compilations = new ArrayList<>();
        for (int interfaces : profile.interfaces()) {
            for (int run = 0; run < profile.compilations(interfaces); run++) {
                for (Library library : libraries(interfaces <= profile.mostOfOthers())) {
                    Path place = directory.resolve(library + "-" + interfaces + "-" + run);
                    compilations.addAll(compile(library, interfaces, place));
                }
            }
        }
        return compilations;
    }

    private static List<Library> libraries(boolean all) {
        return all ? List.of(Library.values()) : List.of(Library.TELEWRIGHT, Library.IMMUTABLES);
    }

    private List<Compilation> compile(Library library, int interfaces, Path place)
            throws IOException, InterruptedException {
        List<Path> sources = Source.write(library.sources(interfaces), place.resolve("src"));
        Javac processing = new Javac(tools, place.resolve("processed"));
        Finished processed = processing.process(library, sources);
        List<Path> all = new ArrayList<>(sources);
        all.addAll(processing.generatedSources());
        Javac compiling = new Javac(tools, place.resolve("written"));
        Finished written = compiling.plain(library, all);
        checkSame(processing.classes(), compiling.classes());
        List<Compilation> compilations = new ArrayList<>(List.of(
                compilation(library, interfaces, Way.PROCESSED, processed),
                compilation(library, interfaces, Way.WRITTEN, written)));
        if (library == Library.TELEWRIGHT) {
            Javac copying = new Javac(tools, place.resolve("copied"));
            Finished copied = copying.copy(library, sources, processing);
            checkSame(processing.classes(), copying.classes());
            compilations.add(compilation(library, interfaces, Way.COPIED, copied));
        }
        return compilations;
    }

    private static Compilation compilation(Library library, int interfaces, Way way, Finished finished) {
        return new Compilation(library, interfaces, way, finished.seconds(), finished.peakMegabytes());
    }

    /** Times can be compared only if two compilations wrote the same classes. */
    static void checkSame(Path processed, Path written) throws IOException {
        List<Path> classes = Javac.files(processed, ".class");
        boolean same = classes.size() == Javac.files(written, ".class").size();
        for (Path file : classes) {
            Path other = written.resolve(processed.relativize(file));
            same &= Files.exists(other) && Files.mismatch(file, other) < 0;
        }
        if (!same) {
            throw new IllegalStateException("the classes in " + processed + " and " + written
                    + " differ. Fix: let both compilations have the same sources and options.");
        }
    }

    /**
     * How many sources the processor writes when one of some interfaces is changed and compiled again, with the others
     * on the class path.
     */
    public int writtenForOneChange() throws IOException, InterruptedException {
        Path place = directory.resolve("incremental");
        List<Path> sources = Source.write(Library.TELEWRIGHT.sources(10), place.resolve("src"));
        Javac before = new Javac(tools, place.resolve("before"));
        before.process(Library.TELEWRIGHT, sources);
        Path changed = sources.get(0);
        Files.writeString(changed, Files.readString(changed).replace("\"read 0\"", "\"read again\""));
        Javac after = new Javac(tools, place.resolve("after"));
        after.process(Library.TELEWRIGHT, List.of(changed), before.classes());
        return after.generatedSources().size();
    }
}
