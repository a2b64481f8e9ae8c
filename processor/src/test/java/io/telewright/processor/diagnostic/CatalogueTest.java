package io.telewright.processor.diagnostic;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.processor.testing.BadSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnostic is provoked by a test and explained in the documentation. */
class CatalogueTest {
    private static final Path DOCUMENTATION = Path.of("../docs/diagnostics.md");

    /** What no source alone can provoke, by the test that does. */
    private static final Set<String> ELSEWHERE = Set.of(
            "TW006", // DeferralTest
            "TW012", // VisibilityTest
            "TW039", // IncompleteClassFilesTest
            "TW090", // OptionsTest
            "TW092", // FaultsTest
            "TW095", // OldOpenTelemetryTest
            "TW099", // FaultsTest
            "TW170", // OptionsTest
            "TW171", // ComponentTest
            "TW172"); // ComponentTest

    @Test
    void everyIdIsProvokedByASourceOrATestOfItsOwn() {
        // given
        Set<String> provoked = BadSource.all().stream()
                .flatMap(source -> source.marks().stream())
                .map(BadSource.Mark::id)
                .collect(toCollection(TreeSet::new));

        // then
        assertThat(provoked).doesNotContainAnyElementsOf(ELSEWHERE);
        provoked.addAll(ELSEWHERE);
        assertThat(provoked).containsExactlyElementsOf(ids());
    }

    @Test
    void everySourceIsNamedForWhatItProvokes() {
        assertThat(BadSource.all())
                .allSatisfy(source -> assertThat(source.marks())
                        .extracting(BadSource.Mark::id)
                        .contains(source.name().substring(0, 5)));
    }

    @Test
    void everyIdHasOneEntryInTheDocumentationInOrder() throws IOException {
        assertThat(headings().map(heading -> heading.substring(3, 8))).containsExactlyElementsOf(ids());
    }

    @Test
    void everyEntryHasATitleAndAFix() throws IOException {
        // given
        List<String> entries = Pattern.compile("(?m)^#+ ")
                .splitAsStream(Files.readString(DOCUMENTATION))
                .filter(entry -> entry.startsWith("TW"))
                .toList();

        // then
        assertThat(entries)
                .hasSameSizeAs(ids())
                .allSatisfy(
                        entry -> assertThat(entry).matches("(?s)TW\\d{3} \\S.*").contains("**Fix:** "));
    }

    private static Stream<String> headings() throws IOException {
        return Files.readAllLines(DOCUMENTATION).stream().filter(line -> line.startsWith("## TW"));
    }

    private static List<String> ids() {
        return Stream.of(DiagnosticId.values()).map(DiagnosticId::id).distinct().toList();
    }
}
