package io.telewright.example.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first screen of the README is the example: its declaration, its command, its picture. */
class ReadmeTest {
    private static final String BEGIN = "```java\n";

    @Test
    void theReadmeBeginsWithADeclarationOfTheExample() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        List<String> shown = readme.substring(begin, readme.indexOf("```", begin))
                .lines()
                .map(String::strip)
                .toList();
        List<String> declared =
                Files.readAllLines(Path.of("src/main/java/io/telewright/example/orders/OrderTelemetry.java")).stream()
                        .map(String::strip)
                        .toList();

        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(declared).containsAll(shown);
        assertThat(readme.substring(0, readme.indexOf("## Before and after")))
                .contains("java -jar example/target/telewright-example.jar")
                .contains("(docs/shop.svg)");
    }
}
