package io.telewright.test.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated classes are as a person last read them. {@code -Dtelewright.golden=refresh} takes the present ones as the
 * reviewed ones. There is a small one for each feature, and large ones of interfaces that other tests and the README
 * use.
 */
class GoldenTest {
    private static final Path GENERATED = Path.of("target/generated-sources/annotations/io/telewright/test/declared");
    private static final Path REVIEWED = Path.of("src/test/golden");
    private static final int TWO_SCREENS = 150;

    private static final List<Golden> LARGE = Stream.of(
                    "OtelPaymentTelemetry",
                    "OtelParcelTelemetry",
                    "context/OtelContextTelemetry",
                    "outcome/OtelHttpServer",
                    "service/InstrumentedOrderService")
            .map(name -> new Golden(GENERATED.resolve(name + ".java"), REVIEWED.resolve("large")))
            .toList();

    /**
     * A generated class.
     *
     * @param generated its file
     * @param directory where the reviewed file is
     */
    private record Golden(Path generated, Path directory) {
        Path reviewed() {
            return directory.resolve(generated.getFileName());
        }

        @Override
        public String toString() {
            return generated.getFileName().toString();
        }
    }

    static List<Golden> small() throws IOException {
        return Stream.concat(
                        Stream.of(GENERATED.resolve("OtelHeartbeat.java")), files(GENERATED.resolve("golden")).stream())
                .map(file -> new Golden(file, REVIEWED))
                .toList();
    }

    static List<Golden> all() throws IOException {
        return Stream.concat(small().stream(), LARGE.stream()).toList();
    }

    @BeforeAll
    static void refreshIfAsked() throws IOException {
        if ("refresh".equals(System.getProperty("telewright.golden"))) {
            for (Path stale : reviewed()) {
                Files.delete(stale);
            }
            for (Golden golden : all()) {
                Files.copy(golden.generated(), golden.reviewed());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void generatedCodeIsAsReviewed(Golden golden) throws IOException {
        assertThat(Files.readString(golden.generated())).isEqualTo(Files.readString(golden.reviewed()));
    }

    @ParameterizedTest
    @MethodSource("small")
    void theClassOfOneFeatureFitsOnTwoScreens(Golden golden) throws IOException {
        assertThat(Files.readAllLines(golden.generated())).hasSizeLessThanOrEqualTo(TWO_SCREENS);
    }

    @Test
    void everyReviewedFileIsOfAClassThatIsStillGenerated() throws IOException {
        assertThat(reviewed())
                .containsExactlyInAnyOrderElementsOf(
                        all().stream().map(Golden::reviewed).toList());
    }

    private static List<Path> reviewed() throws IOException {
        return Stream.concat(files(REVIEWED).stream(), files(REVIEWED.resolve("large")).stream())
                .toList();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
