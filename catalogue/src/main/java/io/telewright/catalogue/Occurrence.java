package io.telewright.catalogue;

import io.telewright.catalogue.read.DeclaredMethod;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that a method declares.
 *
 * @param declared what it declares
 */
record Occurrence<T>(DeclaredMethod method, T declared) {
    /** The methods of several occurrences, sorted. */
    static List<String> sources(List<? extends Occurrence<?>> all) {
        return sorted(all.stream().map(occurrence -> occurrence.method().source()));
    }

    /** The scopes of several occurrences, sorted. */
    static List<String> scopes(List<? extends Occurrence<?>> all) {
        return sorted(all.stream().map(occurrence -> occurrence.method().scope()));
    }

    /** The different texts of several occurrences, sorted. Empty texts are left out. */
    static <T> List<String> texts(List<Occurrence<T>> all, Function<T, String> text) {
        return sorted(all.stream().map(occurrence -> text.apply(occurrence.declared())));
    }

    /** How firmly the conventions define the name of several, which processors of different versions may say differently. */
    static <T> String convention(List<Occurrence<T>> all, Function<T, String> convention) {
        return String.join(", ", texts(all, convention));
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().sorted().toList();
    }

    /** The first text that is not empty: that of the declaration, that of its method, or else a default. */
    static <T> String brief(List<Occurrence<T>> all, Function<T, String> own, String absent) {
        return Stream.concat(
                        all.stream().map(occurrence -> own.apply(occurrence.declared())),
                        all.stream().map(occurrence -> occurrence.method().brief()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(absent);
    }
}
