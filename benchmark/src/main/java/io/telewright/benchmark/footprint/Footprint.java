package io.telewright.benchmark.footprint;

import io.telewright.benchmark.compile.Finished;
import io.telewright.benchmark.compile.Tools;
import io.telewright.benchmark.plan.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The size of code and the time to start.
 *
 * @param runtimeBytes the size of the runtime's jar
 * @param generatedBytes of class files for each generated method
 * @param byHandBytes of class files for each method by hand
 * @param generatedSeconds the processor time of a program with a hundred generated classes, for each run
 * @param byHandSeconds the same by hand
 */
public record Footprint(
        long runtimeBytes,
        double generatedBytes,
        double byHandBytes,
        List<Double> generatedSeconds,
        List<Double> byHandSeconds) {

    /** Makes both programs, and starts them in turn. */
    public static Footprint measure(Tools tools, Path directory, Profile profile)
            throws IOException, InterruptedException {
        Program generated = new Program(tools, directory.resolve("generated"));
        generated.makeGenerated();
        Program byHand = new Program(tools, directory.resolve("by-hand"));
        byHand.makeByHand();
        List<Double> generatedSeconds = new ArrayList<>();
        List<Double> byHandSeconds = new ArrayList<>();
        for (int start = 0; start < profile.starts(); start++) {
            Finished ofGenerated = generated.run();
            Finished ofByHand = byHand.run();
            generatedSeconds.add(ofGenerated.seconds());
            byHandSeconds.add(ofByHand.seconds());
        }
        return new Footprint(
                Files.size(tools.jar("lib", "telewright-runtime")),
                generated.bytesPerMethod(),
                byHand.bytesPerMethod(),
                generatedSeconds,
                byHandSeconds);
    }
}
