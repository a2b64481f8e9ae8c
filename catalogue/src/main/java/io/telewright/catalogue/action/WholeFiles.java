package io.telewright.catalogue.action;

import io.telewright.catalogue.read.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes files as a whole: all are first written to temporary files in the same folders, and moved to their places only
 * when that has worked.
 */
final class WholeFiles {
    private WholeFiles() {}

    static void write(Map<Path, String> texts) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path target = text.getKey().toAbsolutePath();
                Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
                written.put(beside, target);
                Files.writeString(beside, text.getValue());
            }
            for (Map.Entry<Path, Path> move : written.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new CatalogueException("cannot write " + failure.getMessage(), failure);
        } finally {
            written.keySet().forEach(WholeFiles::forget);
        }
    }

    private static void forget(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            // Its name says what it is, and it does no harm.
        }
    }
}
