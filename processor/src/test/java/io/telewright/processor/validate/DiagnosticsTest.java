package io.telewright.processor.validate;

import static io.telewright.processor.testing.CompileTesting.telewright;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.telewright.processor.testing.BadSource;
import io.telewright.processor.testing.Compiled;
import io.telewright.processor.testing.Javac;
import io.telewright.processor.testing.Reported;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source in {@code resources/bad} gives the findings that it marks, at their places, and no others. */
class DiagnosticsTest {
    static Stream<BadSource> sources() {
        return BadSource.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theMarkedFindingsAreReportedAndNoOthers(BadSource source) {
        // given
        List<BadSource.Mark> marks = source.marks();

        // when
        Compilation compilation = telewright().compile(source.file());

        // then
        List<Reported> reported = Reported.in(compilation.diagnostics(), source.text());
        assertThat(reported.stream().map(found -> asMark(found, marks)).toList())
                .containsExactlyInAnyOrderElementsOf(marks);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyProblemHasItsFix(BadSource source) {
        // when
        Compilation compilation = telewright().compile(source.file());

        // then
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(null).contains("[TW"))
                .allSatisfy(diagnostic -> assertThat(diagnostic.getMessage(null))
                        .matches("(\\s*\\[TW\\d{3}] [^\\n]+\\n\\s*Fix: [^\\n]+)+")
                        .doesNotContain("%s"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nothingIsGeneratedForAnInterfaceWithAnError(BadSource source, @TempDir Path directory) {
        // when
        Compiled compilation = Javac.into(directory).compile(source.file());

        // then
        assertThat(compilation.generated().keySet()).isEqualTo(source.generated());
    }

    /** The mark that a finding is, or else what it would have to be. */
    private static BadSource.Mark asMark(Reported found, List<BadSource.Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.matches(found))
                .findFirst()
                .orElseGet(() -> new BadSource.Mark(found.line(), found.id(), found.marked() + " " + found.message()));
    }
}
