package io.telewright;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.testing.PublicApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What users and generated code call is as it was last reviewed. {@code -Dtelewright.api=refresh} takes the present API
 * as the reviewed one.
 */
class PublicApiTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path REVIEWED = Path.of("src/test/api/io.telewright.txt");

    private static final String HOW_TO_ACCEPT = """
            The public API differs from runtime/%s. Programs and generated classes that were compiled before may fail \
            without what is missing. To accept the change, run the following command, and commit the file:
            mvn -pl runtime test -Dtest=PublicApiTest -Dtelewright.api=refresh
            """.formatted(REVIEWED);

    @Test
    void theApiIsAsReviewed() throws IOException {
        List<String> present = new PublicApi(CLASSES).lines();

        if ("refresh".equals(System.getProperty("telewright.api"))) {
            Files.write(REVIEWED, present);
        }

        assertThat(changes(Files.readAllLines(REVIEWED), present))
                .as(HOW_TO_ACCEPT)
                .isEmpty();
    }

    private static List<String> changes(List<String> reviewed, List<String> present) {
        List<String> before = facts(reviewed);
        List<String> now = facts(present);
        List<String> changes = new ArrayList<>();
        before.stream().filter(fact -> !now.contains(fact)).forEach(fact -> changes.add("missing: " + fact));
        now.stream().filter(fact -> !before.contains(fact)).forEach(fact -> changes.add("added: " + fact));
        return changes;
    }

    /** Each member with the name of its type. */
    private static List<String> facts(List<String> lines) {
        List<String> facts = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                facts.add(type + ":" + line);
            } else {
                type = line.replaceFirst(".*?(io\\.telewright[\\w.]*).*", "$1");
                facts.add(line);
            }
        }
        return facts;
    }
}
