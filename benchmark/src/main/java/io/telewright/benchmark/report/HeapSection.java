package io.telewright.benchmark.report;

import io.telewright.benchmark.compile.SmallestHeap;
import java.util.Locale;

/** How much memory compilation needs. */
record HeapSection(SmallestHeap heap) {
    String markdown() {
        return String.format(
                Locale.ROOT,
                """
                The smallest heap in which `javac` compiles %,d interfaces is %d MB with Telewright's processor, %d MB with a
                processor that only copies the same files, and %d MB for the same sources written out. Heaps were tried in steps
                of %d MB. A heap counts as large enough if the compilation ends well, and takes at most %d× the processor time
                that it takes in a heap of 2 GB. The optimising compiler was off, which makes the search faster and does not
                change what is in the heap.
                """,
                heap.interfaces(),
                heap.processedMegabytes(),
                heap.copiedMegabytes(),
                heap.writtenMegabytes(),
                SmallestHeap.STEP,
                SmallestHeap.SLOWER);
    }
}
