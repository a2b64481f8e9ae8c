package io.telewright.catalogue.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of class files, or of jars. */
final class Folder {
    /** The folder of catalogue files, below the root of a folder or jar. */
    static final String FILES = "META-INF/telewright/";

    private Folder() {}

    static void read(Path root, Taker taker) {
        Path folder = root.resolve(FILES);
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : list(folder, ".json")) {
            try {
                taker.take(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new CatalogueException(file + " cannot be read: " + failure, failure);
            }
        }
    }

    /** The jars of a folder, sorted by their names. */
    static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CatalogueException("'" + folder + "' of the class path is no folder");
        }
        return list(folder, ".jar");
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new CatalogueException("'" + folder + "' cannot be read: " + failure, failure);
        }
    }
}
