package io.telewright.test.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of a user, whose POM has what the README says, built by a Maven process. Its local repository contains the
 * modules of this build; everything else comes from the local repository of this build.
 *
 * @param directory where it is
 * @param repository its local repository
 */
record MavenProject(Path directory, Path repository) {
    private static final Pattern README =
            Pattern.compile("(?s)```xml\n(<dependency>.*?</dependency>)\n\n(<plugin>.*?</plugin>)\n```");
    private static final String VERSION = System.getProperty("telewright.version");
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>shop</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>%s</dependencies>
              <build><plugins>
                <plugin>
                  <artifactId>maven-resources-plugin</artifactId>
                  <version>3.3.1</version>
                </plugin>
                %s
              </plugins></build>
            </project>
            """;
    private static final String SETTINGS =
            """
            <settings><mirrors><mirror>
              <id>this-build</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror></mirrors></settings>
            """.formatted(Path.of(System.getProperty("telewright.repository")).toUri());

    static MavenProject in(Path directory) throws IOException {
        MavenProject project = new MavenProject(directory, directory.resolve("repository"));
        Matcher readme =
                README.matcher(Files.readString(Path.of("../README.md")).replace("\r\n", "\n"));
        assertThat(readme.find()).isTrue();
        Files.writeString(directory.resolve("pom.xml"), POM.formatted(readme.group(1), readme.group(2)));
        Files.writeString(directory.resolve("settings.xml"), SETTINGS);
        Files.createDirectories(project.sources());
        project.install("bom", "bom/pom.xml", "pom");
        project.install("parent", "pom.xml", "pom");
        project.install("runtime", "runtime/pom.xml", "pom");
        project.install("runtime", "runtime/target/telewright-runtime-" + VERSION + ".jar", "jar");
        project.install("processor", "processor/target/dependency-reduced-pom.xml", "pom");
        project.install("processor", "processor/target/telewright-processor-" + VERSION + ".jar", "jar");
        return project;
    }

    private void install(String module, String file, String extension) throws IOException {
        String artifact = "telewright-" + module;
        Path folder = repository.resolve(Path.of("io", "telewright", artifact, VERSION));
        Files.createDirectories(folder);
        Files.copy(Path.of("..").resolve(file), folder.resolve(artifact + "-" + VERSION + "." + extension));
    }

    private Path sources() {
        return directory.resolve("src/main/java/shop");
    }

    void write(String name, String source) throws IOException {
        Files.writeString(sources().resolve(name + ".java"), source);
    }

    void delete(String name) throws IOException {
        Files.delete(sources().resolve(name + ".java"));
    }

    /** Compiles what has changed. */
    void compile() throws Exception {
        Finished maven = Finished.of(new ProcessBuilder(
                        Path.of(System.getProperty("telewright.maven"), "bin", "mvn")
                                .toString(),
                        "--batch-mode",
                        "--settings",
                        "settings.xml",
                        "-Dmaven.repo.local=" + repository,
                        "compile")
                .directory(directory.toFile()));
        assertThat(maven.exitCode()).as(maven.output()).isZero();
    }

    /** The names of the generated sources, the classes and the files of the catalogue. */
    SortedSet<String> files() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String folder : List.of("target/generated-sources", "target/classes")) {
            try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }

    String generated(String name) throws IOException {
        return Files.readString(directory.resolve("target/generated-sources/annotations/shop/" + name + ".java"));
    }
}
