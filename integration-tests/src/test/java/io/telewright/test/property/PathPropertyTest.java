package io.telewright.test.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.property.PathSample.Use;
import io.telewright.test.testing.Compilation;
import io.telewright.test.testing.InMemoryJavac;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * C4, C5, C6: a path that is followed can be followed by javac, and what is generated compiles without a warning; any
 * other path is TW067. Where no wildcard is in the way, whatever javac follows is followed. {@code -Dtelewright.property=5000} tries so many samples more, each time others.
 */
class PathPropertyTest {
    private static final InMemoryJavac JAVAC = new InMemoryJavac();

    @AfterContainer
    static void close() {
        JAVAC.close();
    }

    @Property(tries = 40, seed = "20261128", edgeCases = EdgeCasesMode.NONE)
    void pathsLeadOnlyWhereTheCompilerGets(@ForAll("samples") PathSample sample) {
        check(sample);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(OnlyIfAsked.class)
    void manyMorePathsLeadOnlyWhereTheCompilerGets(@ForAll("samples") PathSample sample) {
        check(sample);
    }

    private static void check(PathSample sample) {
        List<Use> uses = compiling(sample, sample.uses(), Use::method);
        List<Use> accepted = accepted(sample, uses);

        List<Use> plain = uses.stream().filter(Use::isPlain).toList();

        assertThat(compiling(sample, accepted, Use::following)).isEqualTo(accepted);
        assertThat(accepted).containsAll(compiling(sample, plain, Use::following));
        assertThat(compile(sample, PathSample.service(accepted), "drawn.Service")
                        .diagnostics())
                .isEmpty();
    }

    /** The uses that a class may be written for. */
    private static List<Use> compiling(PathSample sample, List<Use> uses, Function<Use, String> method) {
        Compilation compilation =
                compile(sample, PathSample.classes(uses.stream().map(method).toList()), "drawn.Uses");
        Set<Long> wrong = compilation.diagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getLineNumber)
                .collect(Collectors.toSet());
        return on(uses, line -> !wrong.contains(line));
    }

    /** The uses that the processor does not report. */
    private static List<Use> accepted(PathSample sample, List<Use> uses) {
        List<Diagnostic<? extends JavaFileObject>> found =
                compile(sample, PathSample.service(uses), "drawn.Service").diagnostics();
        assertThat(found)
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.getMessage(Locale.ENGLISH)).startsWith("[TW067]"));
        Set<Long> wrong = found.stream().map(Diagnostic::getLineNumber).collect(Collectors.toSet());
        return on(uses, line -> !wrong.contains(line));
    }

    private static List<Use> on(List<Use> uses, Function<Long, Boolean> lines) {
        return IntStream.range(0, uses.size())
                .filter(i -> lines.apply(i + 1L))
                .mapToObj(uses::get)
                .toList();
    }

    private static Compilation compile(PathSample sample, String source, String name) {
        return JAVAC.compile(Map.of("drawn.World", sample.world(), name, source));
    }

    @Provide
    static Arbitrary<PathSample> samples() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(140)
                .ofMaxSize(200)
                .map(tape -> new PathDraw(new Draw(tape)).sample());
    }
}
