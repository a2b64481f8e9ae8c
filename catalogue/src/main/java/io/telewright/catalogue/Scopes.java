package io.telewright.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.telewright.catalogue.read.DeclaredInterface;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Merges the scopes of interfaces. */
final class Scopes {
    private Scopes() {}

    static List<Scope> of(List<DeclaredInterface> interfaces) {
        Map<DeclaredInterface.Scope, List<String>> users = interfaces.stream()
                .flatMap(type -> type.scopes().stream().map(scope -> Map.entry(scope, type.name())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return users.entrySet().stream()
                .map(entry -> scope(entry.getKey(), entry.getValue()))
                .sorted(comparing(scope -> Stream.of(scope.name(), scope.version(), scope.schemaUrl())
                        .toList()
                        .toString()))
                .toList();
    }

    private static Scope scope(DeclaredInterface.Scope scope, List<String> interfaces) {
        return new Scope(
                scope.name(),
                scope.derived(),
                scope.version(),
                scope.schemaUrl(),
                interfaces.stream().distinct().sorted().toList());
    }
}
