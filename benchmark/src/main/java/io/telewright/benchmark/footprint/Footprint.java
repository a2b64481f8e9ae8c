package io.telewright.benchmark.footprint;

import io.telewright.benchmark.compile.Finished;
import io.telewright.benchmark.compile.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The size of code and the time to start a program with it.
 *
 * @param classes how many telemetry classes the program has
 * @param generatedBytes of class files for each generated method
 * @param byHandBytes of class files for each method by hand
 * @param generatedSeconds the processor time of a program with generated classes, for each run
 * @param byHandSeconds the same by hand
 */
public record Footprint(
        int classes,
        double generatedBytes,
        double byHandBytes,
        List<Double> generatedSeconds,
        List<Double> byHandSeconds) {

    /** Makes both programs, and starts them in turn, so many times. */
    public static Footprint measure(Tools tools, Path directory, int classes, int times)
            throws IOException, InterruptedException {
        Program generated = new Program(tools, directory.resolve("generated-" + classes), classes);
        generated.makeGenerated();
        Program byHand = new Program(tools, directory.resolve("by-hand-" + classes), classes);
        byHand.makeByHand();
        List<Double> generatedSeconds = new ArrayList<>();
        List<Double> byHandSeconds = new ArrayList<>();
        for (int start = 0; start < times; start++) {
            Finished ofGenerated = generated.run();
            Finished ofByHand = byHand.run();
            generatedSeconds.add(ofGenerated.seconds());
            byHandSeconds.add(ofByHand.seconds());
        }
        return new Footprint(
                classes, generated.bytesPerMethod(), byHand.bytesPerMethod(), generatedSeconds, byHandSeconds);
    }
}
