package io.telewright.catalogue.action;

import io.telewright.catalogue.Catalogue;
import io.telewright.catalogue.read.CatalogueException;
import io.telewright.catalogue.read.ClassPath;
import java.nio.file.Path;
import java.util.List;

/**
 * The telemetry that a class path emits.
 *
 * @param warnings findings that may surprise the user
 */
public record Input(Catalogue catalogue, List<String> warnings) {
    /**
     * Reads a class path as {@code java -cp} takes it.
     *
     * @throws CatalogueException if it cannot be read, or declares no telemetry
     */
    public static Input of(String classPath) {
        return of(ClassPath.read(classPath), classPath);
    }

    /**
     * Reads folders and jars.
     *
     * @throws CatalogueException if one cannot be read, or none declares telemetry
     */
    public static Input of(List<Path> entries) {
        return of(ClassPath.read(entries), entries.toString());
    }

    private static Input of(ClassPath.Contents contents, String classPath) {
        if (contents.interfaces().isEmpty()) {
            throw new CatalogueException("there is no telemetry in the class path '" + classPath
                    + "': no entry has files in META-INF/telewright; compile it with Telewright's processor first");
        }
        return new Input(Catalogue.of(contents.interfaces()), contents.warnings());
    }
}
