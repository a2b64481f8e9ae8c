package io.telewright.test.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.telewright.test.testing.Compilation;
import io.telewright.test.testing.InMemoryJavac;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Decorates the interfaces of the JDK and of the libraries on the class path through empty sub-interfaces: one of ten,
 * or all with {@code -Dtelewright.corpus=full}.
 */
class CorpusTest {
    private static final int STEP = System.getProperty("telewright.corpus", "").equals("full") ? 1 : 10;

    private static final List<Class<?>> TYPES = Stream.of(PublicInterfaces.ofJdk(STEP), PublicInterfaces.ofJars(STEP))
            .<Class<?>>flatMap(List::stream)
            .toList();

    private static final InMemoryJavac JAVAC = new InMemoryJavac();

    private final Corpus corpus = new Corpus(TYPES, JAVAC);

    @AfterAll
    static void close() {
        JAVAC.close();
    }

    @Test
    void decoratorsCompileWithoutAWarningAndBehaveAsTheirDelegates() throws Exception {
        DecoratorCheck check = new DecoratorCheck();
        Map<String, Integer> compiled = new TreeMap<>();
        for (List<SubInterface> batch : corpus.sound()) {
            Compilation compilation = corpus.compile(batch);
            assertThat(compilation.diagnostics()).isEmpty();
            ClassLoader loader = compilation.load();
            for (SubInterface sub : batch) {
                check.run(sub, loader.loadClass(sub.generatedName()));
                compiled.merge(origin(sub.type()), 1, Integer::sum);
            }
        }

        System.out.printf("Corpus: compiled %s; executed %s%n", compiled, check);
        assertThat(compiled.get("java") + compiled.get("javax")).isGreaterThanOrEqualTo(600 / STEP);
        assertThat(compiled.get("com.google")).isGreaterThanOrEqualTo(300 / STEP);
        assertThat(compiled.get("jakarta")).isGreaterThanOrEqualTo(600 / STEP);
        assertThat(compiled.get("org.springframework")).isGreaterThanOrEqualTo(500 / STEP);
        assertThat(compiled.get("reactor")).isGreaterThanOrEqualTo(20 / STEP);
        assertThat(check.decorators()).isGreaterThanOrEqualTo(3_000 / STEP);
        assertThat(check.withoutProxy()).isLessThanOrEqualTo(100 / STEP);
        assertThat(check.calls()).isGreaterThanOrEqualTo(20_000 / STEP);
        assertThat(check.checkedExceptions()).isGreaterThanOrEqualTo(2_000 / STEP);
    }

    @Test
    void whatCannotBeDecoratedIsRefusedForItsReason() {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        for (List<SubInterface> batch : corpus.refused()) {
            batch.forEach(sub -> expected.put(sub.simpleName(), Expectation.of(sub.type())));
            found.putAll(Corpus.ids(corpus.compile(batch)));
        }

        System.out.printf(
                "Corpus: refused %s%n",
                expected.values().stream()
                        .collect(Collectors.groupingBy(Set::toString, TreeMap::new, Collectors.counting())));
        assertThat(found).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(50 / STEP);
        assertThat(expected.size()).isLessThan(TYPES.size() / 10);
    }

    /** The publisher: one name in the JDK, two elsewhere where the first is a country or a kind. */
    private static String origin(Class<?> type) {
        String[] names = type.getPackageName().split("\\.");
        return Set.of("com", "org", "io", "net").contains(names[0]) ? names[0] + "." + names[1] : names[0];
    }
}
