package io.telewright.catalogue.command;

import io.telewright.catalogue.action.Input;
import picocli.CommandLine.Option;

/** The class path that is read. */
final class ClassPathOption {
    @Option(
            names = {"--classpath", "-cp"},
            required = true,
            paramLabel = "CP",
            description = "Class folders and jars, separated as for java -cp; folder/* means all its jars.")
    private String classPath = "";

    Input read() {
        return Input.of(classPath);
    }

    String text() {
        return classPath;
    }
}
