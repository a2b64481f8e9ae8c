package io.telewright.processor.diagnostic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Hands findings to the compiler, each at its place in the source, and each once in a compilation. */
public final class Reporter {
    private final Messager messager;
    private final Set<Finding> reported = new HashSet<>();

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Reports findings. The compiler keeps only one error for each position, so findings with the same position are
     * combined. Several interfaces may have the same finding about a record that they share.
     *
     * @param findings what to report
     */
    public void report(List<Finding> findings) {
        Map<Position, String> texts = findings.stream()
                .filter(reported::add)
                .collect(groupingBy(
                        finding -> new Position(finding.severity(), finding.at()),
                        LinkedHashMap::new,
                        mapping(Finding::text, joining(System.lineSeparator()))));
        texts.forEach((position, text) -> print(position, text));
    }

    private void print(Position position, String text) {
        Kind kind = switch (position.severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
        SourceRef at = position.at();
        messager.printMessage(kind, text, at.element(), at.annotation(), at.value());
    }

    private record Position(DiagnosticId.Severity severity, SourceRef at) {}
}
