package io.telewright.catalogue.read;

import static java.util.Comparator.comparing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue files of a class path. It walks folders and jars, and loads no class. */
public final class ClassPath {
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private ClassPath() {}

    private record Found(String place, String text, DeclaredInterface file) {}

    /**
     * The catalogue files of a class path.
     *
     * @param interfaces one for each interface, sorted by their names
     * @param warnings findings that may surprise the user: interfaces with the same name that differ
     */
    public record Contents(List<DeclaredInterface> interfaces, List<String> warnings) {}

    /**
     * Reads a class path as {@code java -cp} takes it: folders, jars, and {@code folder/*} for all jars of a folder.
     *
     * @throws CatalogueException if an entry does not exist or cannot be read, or a file is broken
     */
    public static Contents read(String classPath) {
        return read(entries(classPath));
    }

    /**
     * Reads folders and jars, in this order: as in Java, the first interface of a name counts.
     *
     * @throws CatalogueException if one does not exist or cannot be read, or a file is broken
     */
    public static Contents read(List<Path> entries) {
        ClassPath reading = new ClassPath();
        for (Path entry : entries) {
            reading.readEntry(entry);
        }
        List<DeclaredInterface> interfaces = reading.found.values().stream()
                .map(Found::file)
                .sorted(comparing(DeclaredInterface::name))
                .toList();
        return new Contents(interfaces, List.copyOf(reading.warnings));
    }

    private static List<Path> entries(String classPath) {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
                entries.addAll(Folder.jars(Path.of(entry.substring(0, entry.length() - 2))));
            } else if (!entry.isEmpty()) {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }

    private void readEntry(Path entry) {
        if (Files.isDirectory(entry)) {
            Folder.read(entry, this::add);
        } else if (Files.exists(entry)) {
            Jar.read(entry, this::add);
        } else {
            throw new CatalogueException(
                    "'" + entry + "' of the class path does not exist: compile the module first, or correct the path");
        }
    }

    private void add(String place, String text) {
        DeclaredInterface file = InterfaceParser.parse(text, place);
        Found first = found.putIfAbsent(file.name(), new Found(place, text, file));
        if (first != null && !first.text.equals(text)) {
            warnings.add("interface " + file.name() + " is in " + first.place + " and, with other contents, in " + place
                    + ": the first one counts");
        }
    }
}
