package io.telewright.maven;

import io.telewright.catalogue.action.Input;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The classes that a goal reads: those of the module, or its whole class path. */
final class ModuleInput {
    private ModuleInput() {}

    static Input of(File classes, List<String> classPath, boolean isWhole) {
        return Input.of(isWhole ? present(classPath) : List.of(classes.toPath()));
    }

    /** A module without classes has no folder for them, but its class path still contains that folder. */
    private static List<Path> present(List<String> classPath) {
        return classPath.stream().map(Path::of).filter(Files::exists).toList();
    }

    /** Whether a module declares telemetry. */
    static boolean hasTelemetry(File classes) {
        return new File(classes, "META-INF/telewright").isDirectory();
    }
}
