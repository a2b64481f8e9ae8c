package io.telewright.test.corpus;

import io.telewright.test.testing.Compilation;
import io.telewright.test.testing.InMemoryJavac;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sub-interfaces of everything that is found, compiled. */
final class Corpus {
    /** So many share a compilation that it costs little, and so few that one failure is soon found. */
    private static final int BATCH = 200;

    private static final Pattern ID = Pattern.compile("\\[(TW\\d{3})]");

    private final List<SubInterface> all;
    private final InMemoryJavac javac;

    /**
     * Prepares a part of what there is.
     *
     * @param types the interfaces
     */
    Corpus(List<Class<?>> types, InMemoryJavac javac) {
        all = types.stream().map(SubInterface::new).toList();
        this.javac = javac;
    }

    /** Those that are to compile without a warning, some at a time. */
    List<List<SubInterface>> sound() {
        return batches(
                all.stream().filter(sub -> Expectation.of(sub.type()).isEmpty()).toList());
    }

    /** Those that are to be refused. The compiler's own errors hide the processor's, so that they are apart. */
    List<List<SubInterface>> refused() {
        return all.stream()
                .filter(sub -> !Expectation.of(sub.type()).isEmpty())
                .collect(Collectors.groupingBy(sub -> sub.type().isSealed()))
                .values()
                .stream()
                .flatMap(some -> batches(some).stream())
                .toList();
    }

    Compilation compile(List<SubInterface> some) {
        return javac.compile(some.stream().collect(Collectors.toMap(SubInterface::name, SubInterface::source)));
    }

    /** The ids of the errors by the names of the sub-interfaces. */
    static Map<String, Set<String>> ids(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(diagnostic -> diagnostic.getSource() != null)
                .collect(Collectors.groupingBy(
                        diagnostic -> simpleName(Objects.requireNonNull(diagnostic.getSource())),
                        TreeMap::new,
                        Collectors.flatMapping(Corpus::ids, Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<String> ids(Diagnostic<? extends JavaFileObject> diagnostic) {
        List<String> ids = ID.matcher(diagnostic.getMessage(Locale.ENGLISH))
                .results()
                .map(found -> found.group(1))
                .toList();
        return ids.isEmpty() ? Stream.of(diagnostic.getCode()) : ids.stream();
    }

    private static String simpleName(JavaFileObject file) {
        String path = file.getName();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static List<List<SubInterface>> batches(List<SubInterface> some) {
        List<List<SubInterface>> batches = new ArrayList<>();
        for (int start = 0; start < some.size(); start += BATCH) {
            batches.add(some.subList(start, Math.min(some.size(), start + BATCH)));
        }
        return batches;
    }
}
