package io.telewright.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.telewright.benchmark.compile.CompileTime;
import io.telewright.benchmark.compile.Javac;
import io.telewright.benchmark.compile.Library;
import io.telewright.benchmark.compile.SmallestHeap;
import io.telewright.benchmark.compile.Source;
import io.telewright.benchmark.compile.Tools;
import io.telewright.benchmark.compile.WarmCompilations;
import io.telewright.benchmark.footprint.Footprint;
import io.telewright.benchmark.plan.Plan;
import io.telewright.benchmark.plan.Profile;
import io.telewright.benchmark.plan.Turns;
import io.telewright.benchmark.report.Document;
import io.telewright.benchmark.report.Machine;
import io.telewright.benchmark.report.Results;
import io.telewright.benchmark.report.Rows;
import io.telewright.benchmark.start.Starts;
import io.telewright.benchmark.wide.WideSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all benchmarks and writes {@code performance.md} with its chart: {@code java -jar telewright-benchmark.jar
 * [smoke|brief|quick|long|kept] [directory]}. The profile is {@code quick} and the directory {@code docs} by default.
 * What was measured is kept beside the jar, in {@code results}; {@code kept} writes the document of it anew.
 */
public final class Benchmark {
    private static final String KEPT = "kept";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Benchmark() {}

    /** Runs with the given arguments. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length > 0 ? arguments[0] : "quick";
        Path documents = Path.of(arguments.length > 1 ? arguments[1] : "docs");
        if (!Files.isDirectory(documents)) {
            throw new IllegalArgumentException("'" + documents
                    + "' is not a directory. Fix: run from the root of the repository, or give the directory after the"
                    + " profile.");
        }
        Tools tools = Tools.ofThisJar();
        Results results = name.equals(KEPT) ? kept(tools) : measure(name, Profile.named(name), tools);
        new Document(results).write(documents);
        System.out.println("Written: " + documents.resolve("performance.md"));
    }

    private static Results measure(String name, Profile profile, Tools tools) throws Exception {
        Machine machine = Machine.here(tools);
        Path directory =
                Files.createTempDirectory(Files.createDirectories(tools.target().resolve("results")), name);
        Javac wide = new Javac(tools, directory.resolve("wide"));
        wide.process(Library.TELEWRIGHT, Source.write(WideSources.all(), directory.resolve("wide/src")));
        new JmhRuns(profile, tools, directory, wide.classes()).run(new Turns(profile).of(Plan.TABLES));
        CompileTime compileTime = new CompileTime(tools, directory.resolve("compile"));
        Results results = new Results(
                name,
                machine,
                Rows.read(directory),
                compileTime.measure(profile),
                compileTime.writtenForOneChange(),
                new WarmCompilations(
                                tools,
                                directory.resolve("warm"),
                                profile.projectInterfaces(),
                                profile.warmCompilations())
                        .measure(),
                SmallestHeap.measure(tools, directory.resolve("heap"), profile.heapInterfaces()),
                Starts.measure(tools, directory.resolve("start"), profile.starts()),
                footprints(profile, tools, directory.resolve("footprint")),
                Files.size(tools.jar("lib", "telewright-runtime")));
        JSON.writeValue(file(tools), results);
        return results;
    }

    /** The larger a program, the fewer times it is started. */
    private static List<Footprint> footprints(Profile profile, Tools tools, Path directory) throws Exception {
        List<Footprint> footprints = new ArrayList<>();
        int times = profile.starts();
        for (int classes : profile.classes()) {
            footprints.add(Footprint.measure(tools, directory, classes, times));
            times = (times + 1) / 2;
        }
        return footprints;
    }

    private static Results kept(Tools tools) throws IOException {
        if (!file(tools).isFile()) {
            throw new IllegalArgumentException(
                    "'" + file(tools) + "' is not there: nothing is kept. Fix: measure first, such as with brief.");
        }
        return JSON.readValue(file(tools), Results.class);
    }

    private static File file(Tools tools) {
        return tools.target().resolve("results/all.json").toFile();
    }
}
