package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A source file that is made to be compiled.
 *
 * @param type the simple name of its class, in the package {@code made}
 * @param text all of it
 */
public record Source(String type, String text) {
    /** Writes sources to a directory. */
    public static List<Path> write(List<Source> sources, Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            files.add(Files.writeString(directory.resolve(source.type + ".java"), source.text));
        }
        return files;
    }
}
