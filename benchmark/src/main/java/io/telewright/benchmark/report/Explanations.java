package io.telewright.benchmark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Why targets are missed, by what missed them. */
record Explanations(Properties texts) {
    private static final String SAME_AS = "@";

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
                .map(this::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Not explained yet.");
    }

    private @Nullable String text(String key) {
        String text = texts.getProperty(key);
        return text != null && text.startsWith(SAME_AS) ? texts.getProperty(text.substring(SAME_AS.length())) : text;
    }
}
