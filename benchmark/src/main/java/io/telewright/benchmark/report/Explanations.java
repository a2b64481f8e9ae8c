package io.telewright.benchmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Why targets are missed, by what missed them. */
record Explanations(Properties texts) {
    static Explanations read() throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Explanations.class.getResourceAsStream("explanations.properties")) {
            if (file == null) {
                throw new IOException("explanations.properties is not in the jar. Fix: build it again.");
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new Explanations(texts);
    }

    String of(Miss miss) {
        return miss.reasons().stream()
                .map(texts::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Not explained yet.");
    }
}
