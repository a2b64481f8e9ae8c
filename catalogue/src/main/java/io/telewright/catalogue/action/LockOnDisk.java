package io.telewright.catalogue.action;

import io.telewright.catalogue.lock.Lock;
import io.telewright.catalogue.lock.LockFile;
import io.telewright.catalogue.read.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A lock and the file that it is in.
 *
 * @param lines the lines of the file
 */
record LockOnDisk(Path file, List<String> lines, Lock lock) {
    static LockOnDisk read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new LockOnDisk(file, lines, LockFile.parse(lines, file.toString()));
        } catch (IOException failure) {
            throw new CatalogueException("lock '" + file + "' cannot be read: " + failure, failure);
        }
    }

    /** The lock of a file, or an empty one if there is no file. */
    static LockOnDisk readIfThere(Path file) {
        return Files.exists(file) ? read(file) : new LockOnDisk(file, List.of(), Lock.empty());
    }
}
