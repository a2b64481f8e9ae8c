package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The smallest heap in which {@code javac} compiles interfaces of ten methods.
 *
 * @param interfaces how many
 * @param processedMegabytes with the processor, which writes the implementations
 * @param copiedMegabytes with a processor that only copies them
 * @param writtenMegabytes without it, with the implementations as sources
 */
public record SmallestHeap(int interfaces, int processedMegabytes, int copiedMegabytes, int writtenMegabytes) {
    /** The heaps that are tried are multiples of it. */
    public static final int STEP = 16;

    /** How much longer than in an ample heap it may take: below, the collector would do nearly all of the work. */
    public static final int SLOWER = 2;

    private static final int AMPLE = 128 * STEP;
    /** It makes the search faster, and what it compiles is not in the heap. */
    private static final String FIRST_COMPILER = "-J-XX:TieredStopAtLevel=1";

    private static final int POLL_MILLIS = 50;

    /** Searches for all. What compiles in a heap with the processor does so without it. */
    public static SmallestHeap measure(Tools tools, Path directory, int interfaces)
            throws IOException, InterruptedException {
        List<Path> sources = Source.write(Library.TELEWRIGHT.sources(interfaces), directory.resolve("src"));
        List<String> withProcessor = List.of("--processor-path", Library.TELEWRIGHT.processorPath(tools));
        Search processing = new Search(tools, directory.resolve("processed"), withProcessor, sources);
        int processed = processing.smallest(AMPLE);
        Javac whole = processing.ample();
        Search copying = new Search(tools, directory.resolve("copied"), whole.copying(), sources);
        List<Path> all = new ArrayList<>(sources);
        all.addAll(whole.generatedSources());
        Search compiling = new Search(tools, directory.resolve("written"), List.of("-proc:none"), all);
        return new SmallestHeap(interfaces, processed, copying.smallest(processed), compiling.smallest(processed));
    }

    /** One kind of compilation, in heaps of different size. */
    private record Search(Tools tools, Path directory, List<String> options, List<Path> sources) {
        /** The first one has a directory of its own, so that its files remain. */
        Javac ample() {
            return new Javac(tools, directory.resolve("ample"));
        }

        /** The smallest heap up to one that is known to be large enough. */
        int smallest(int largeEnough) throws IOException, InterruptedException {
            Duration ample = compile(ample(), AMPLE, Duration.ofDays(1));
            Duration most = ample.multipliedBy(SLOWER);
            Javac tried = new Javac(tools, directory.resolve("tried"));
            int tooSmall = 0;
            int enough = largeEnough / STEP;
            while (enough - tooSmall > 1) {
                int middle = (tooSmall + enough) / 2;
                if (compile(tried, middle * STEP, most).isNegative()) {
                    tooSmall = middle;
                } else {
                    enough = middle;
                }
            }
            return enough * STEP;
        }

        /** The processor time that it takes, or a negative one if it fails or takes more than so much. */
        private Duration compile(Javac javac, int megabytes, Duration most) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(javac.command(options, sources, List.of()));
            command.addAll(List.of("-J-Xmx" + megabytes + "m", "-J-XX:+ExitOnOutOfMemoryError", FIRST_COMPILER));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(javac.log().toFile())
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
