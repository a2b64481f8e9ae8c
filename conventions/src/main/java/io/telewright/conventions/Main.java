package io.telewright.conventions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the table. */
public final class Main {
    private Main() {}

    /**
     * Writes the table.
     *
     * @param arguments the file to write, the version of the conventions, the folder of the facts, the jar with the sources
     *     of stable names, and the one with those of names in development
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        Files.createDirectories(output.getParent());
        Files.writeString(
                output, table(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4])));
    }

    static String table(String version, Path facts, Path stable, Path unstable) {
        Table table = new Table(version);
        table.addStable(SourceJar.constants(stable));
        table.addUnstable(SourceJar.constants(unstable));
        table.add(Facts.read(facts));
        return table.text();
    }
}
