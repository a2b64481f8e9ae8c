package io.telewright.benchmark.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.benchmark.combined.Way;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first call takes as long as the classes that it loads, and those can be counted. */
class FirstCallTest {
    @TempDir
    Path directory;

    /** There were 61 when this was written, and 104 before the unnecessary ones were removed. */
    @Test
    void theFirstGeneratedClassLoadsFewClassesMoreThanOneByHand() throws Exception {
        assertThat(classes(Way.DECORATOR) - classes(Way.SAFE)).isLessThan(70);
    }

    @Test
    void aFurtherGeneratedClassLoadsHardlyMoreThanOneByHand() throws Exception {
        assertThat(classes(Way.DECORATOR, FirstCall.FURTHER) - classes(Way.SAFE, FirstCall.FURTHER))
                .isLessThan(5);
    }

    private long classes(Way way, String... further) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                withoutIncubator(),
                FirstCall.class.getName(),
                way.name()));
        command.addAll(List.of(further));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        try (Stream<String> loaded = Files.lines(log)) {
            return loaded.dropWhile(line -> !line.contains(FirstCall.Measured.class.getName() + ' '))
                    .count();
        }
    }

    /** As most programs run. */
    private static String withoutIncubator() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("opentelemetry-api-incubator"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
