package io.telewright.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiler as a process of its own, in a directory of its own.
 *
 * @param tools where the class path and the processors are
 * @param directory gets {@code classes}, {@code generated} and the log
 */
public record Javac(Tools tools, Path directory) {
    /** Compiles with the processor of a library. */
    public Finished process(Library library, Collection<Path> sources, Path... classPath)
            throws IOException, InterruptedException {
        List<String> added = new ArrayList<>(library.classPath(tools));
        Stream.of(classPath).map(Path::toString).forEach(added::add);
        return run(List.of("--processor-path", library.processorPath(tools)), sources, added);
    }

    /** Compiles the sources of a library without its processor. */
    public Finished plain(Library library, Collection<Path> sources) throws IOException, InterruptedException {
        return run(List.of("-proc:none"), sources, library.classPath(tools));
    }

    /** Compiles with a processor that copies what another compilation wrote. */
    Finished copy(Library library, Collection<Path> sources, Javac other) throws IOException, InterruptedException {
        return run(other.copying(), sources, library.classPath(tools));
    }

    /** The options for a processor that copies what this compilation wrote. */
    List<String> copying() {
        List<String> options =
                new ArrayList<>(List.of("--processor-path", tools.classPath().toString()));
        options.addAll(List.of("-processor", CopyingProcessor.class.getName()));
        options.addAll(CopyingProcessor.options(this));
        return options;
    }

    private Finished run(List<String> options, Collection<Path> sources, List<String> classPath)
            throws IOException, InterruptedException {
        return Finished.run(command(options, sources, classPath), log());
    }

    /** Makes the directories, and gives the command that compiles into them. */
    List<String> command(List<String> options, Collection<Path> sources, List<String> classPath) throws IOException {
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        Path arguments = directory.resolve("sources");
        Files.write(arguments, sources.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(Tools.jdk("javac")));
        command.addAll(options(options, classPath));
        command.addAll(List.of("-d", classes().toString(), "-s", generated().toString(), "@" + arguments));
        return command;
    }

    /** Where the output of the process goes. */
    Path log() {
        return directory.resolve("javac.log");
    }

    /** All options except for those that say where files are. */
    List<String> options(List<String> added, List<String> classPath) {
        List<String> options = new ArrayList<>(List.of("-nowarn", "-cp"));
        options.add(Stream.concat(Stream.of(tools.classPath().toString()), classPath.stream())
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        options.addAll(added);
        return options;
    }

    /** Where the class files are. */
    public Path classes() {
        return directory.resolve("classes");
    }

    /** Where the sources are that the processor wrote. */
    public Path generated() {
        return directory.resolve("generated");
    }

    /** The sources that the processor wrote. */
    public List<Path> generatedSources() throws IOException {
        return files(generated(), ".java");
    }

    /** The files of a kind beneath a directory. */
    public static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
