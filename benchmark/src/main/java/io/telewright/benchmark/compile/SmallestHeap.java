package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The smallest heap in which {@code javac} compiles interfaces of ten methods.
 *
 * @param interfaces how many
 * @param processedMegabytes with the processor, which writes the implementations
 * @param writtenMegabytes without it, with the implementations as sources
 */
public record SmallestHeap(int interfaces, int processedMegabytes, int writtenMegabytes) {
    /** The heaps that are tried are multiples of it. */
    public static final int STEP = 16;

    /** How much longer than in an ample heap it may take: below, the collector would do nearly all of the work. */
    public static final int SLOWER = 2;

    private static final int AMPLE = 128 * STEP;
    /** It makes the search faster, and what it compiles is not in the heap. */
    private static final String FIRST_COMPILER = "-J-XX:TieredStopAtLevel=1";

    private static final int POLL_MILLIS = 50;

    /** Searches for both. What compiles in a heap with the processor does so without it. */
    public static SmallestHeap measure(Tools tools, Path directory, int interfaces)
            throws IOException, InterruptedException {
        List<Path> sources = Source.write(Library.TELEWRIGHT.sources(interfaces), directory.resolve("src"));
        String processor = Library.TELEWRIGHT.processorPath(tools);
        Search processed =
                new Search(tools, directory.resolve("processed"), List.of("--processor-path", processor), sources);
        int processedMegabytes = processed.smallest(AMPLE);
        List<Path> all = new ArrayList<>(sources);
        all.addAll(Javac.files(processed.directory, ".java"));
        Search written = new Search(tools, directory.resolve("written"), List.of("-proc:none"), all);
        return new SmallestHeap(interfaces, processedMegabytes, written.smallest(processedMegabytes));
    }

    /** One kind of compilation, in heaps of different size. The largest one is the first, so that its files remain. */
    private record Search(Tools tools, Path directory, List<String> options, List<Path> sources) {
        /** The smallest heap up to one that is known to be large enough. */
        int smallest(int largeEnough) throws IOException, InterruptedException {
            Files.createDirectories(directory);
            Path arguments = directory.resolve("sources");
            Files.write(arguments, sources.stream().map(Path::toString).toList());
            Duration ample = compile(AMPLE, Duration.ofDays(1));
            Duration most = ample.multipliedBy(SLOWER);
            int tooSmall = 0;
            int enough = largeEnough / STEP;
            while (enough - tooSmall > 1) {
                int middle = (tooSmall + enough) / 2;
                if (compile(middle * STEP, most).isNegative()) {
                    tooSmall = middle;
                } else {
                    enough = middle;
                }
            }
            return enough * STEP;
        }

        /** The processor time that it takes, or a negative one if it fails or takes more than so much. */
        private Duration compile(int megabytes, Duration most) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(Tools.jdk("javac"), "-nowarn"));
            command.addAll(List.of("-J-Xmx" + megabytes + "m", "-J-XX:+ExitOnOutOfMemoryError", FIRST_COMPILER));
            command.addAll(List.of("-cp", tools.classPath().toString()));
            command.addAll(options);
            command.addAll(Stream.of("-d", directory, "-s", directory, "@" + directory.resolve("sources"))
                    .map(Object::toString)
                    .toList());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("javac.log").toFile())
                    .start();
            try {
                Duration time = Duration.ZERO;
                while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    time = process.info().totalCpuDuration().orElse(time);
                    if (time.compareTo(most) > 0) {
                        return time.negated();
                    }
                }
                return process.exitValue() == 0 ? time : time.plusMillis(1).negated();
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
