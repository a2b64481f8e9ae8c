package io.telewright.example.place;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads YAML as JSON, with its anchors and merged keys resolved. */
final class Yaml {
    private Yaml() {}

    static JsonObject read(Path file) throws IOException {
        Object content =
                new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        return new Gson().toJsonTree(content).getAsJsonObject();
    }
}
