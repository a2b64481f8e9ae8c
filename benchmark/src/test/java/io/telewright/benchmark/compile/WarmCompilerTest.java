package io.telewright.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark starts a process for each compiler. Here, it runs in the process of the test. */
class WarmCompilerTest {
    @TempDir
    Path directory;

    private List<Path> sources;

    @BeforeEach
    void writeSources() throws Exception {
        sources = Source.write(Library.TELEWRIGHT.sources(2), directory.resolve("src"));
    }

    @Test
    void everyCompilationHasATimeWhetherTheProcessorIsKeptOrLoadedAgain() throws Exception {
        assertThat(compile(WarmWay.KEPT, sources, List.of())).hasSize(2).allMatch(nanos -> nanos > 0);
        assertThat(compile(WarmWay.LOADED, sources, List.of())).hasSize(2).allMatch(nanos -> nanos > 0);

        CompileTime.checkSame(classes(WarmWay.KEPT), classes(WarmWay.LOADED));
        assertThat(Javac.files(classes(WarmWay.KEPT), ".class")).hasSizeGreaterThan(sources.size() * 2);
    }

    @Test
    void theSameClassesComeFromWrittenAndFromCopiedSources() throws Exception {
        compile(WarmWay.KEPT, sources, List.of());
        Javac kept = new Javac(new Tools(directory), directory.resolve(WarmWay.KEPT.name()));
        List<Path> all = new ArrayList<>(sources);
        all.addAll(kept.generatedSources());

        compile(WarmWay.WRITTEN, all, List.of("-proc:none"));
        compile(WarmWay.COPIED, sources, CopyingProcessor.options(kept));

        CompileTime.checkSame(kept.classes(), classes(WarmWay.WRITTEN));
        CompileTime.checkSame(kept.classes(), classes(WarmWay.COPIED));
    }

    @Test
    void aCompilationThatFailsEndsTheProgramWithTheMessagesOfTheCompiler() throws Exception {
        Files.writeString(sources.get(0), "package made; interface Telemetry0 { Missing missing(); }");

        assertThatThrownBy(() -> compile(WarmWay.WRITTEN, sources, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Missing");
    }

    @Test
    void theLastThirdIsWarm() {
        WarmCompilation compilation =
                new WarmCompilation(Library.TELEWRIGHT, 1, WarmWay.KEPT, List.of(9.0, 8.0, 7.0, 6.0, 5.0, 4.0));

        assertThat(compilation.warm()).containsExactly(5.0, 4.0);
        assertThat(new WarmCompilation(Library.TELEWRIGHT, 1, WarmWay.KEPT, List.of(9.0)).warm())
                .containsExactly(9.0);
    }

    /** The class path of this test has the processor. */
    private List<Long> compile(WarmWay way, List<Path> of, List<String> added) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of("-nowarn", "-cp", classPath));
        options.addAll(added);
        return new WarmCompiler(way, directory.resolve(way.name()), WarmCompiler.urls(classPath), of, options).nanos(2);
    }

    private Path classes(WarmWay way) {
        return directory.resolve(way.name()).resolve("classes");
    }
}
