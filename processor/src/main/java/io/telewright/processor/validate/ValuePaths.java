package io.telewright.processor.validate;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Conversion;
import io.telewright.processor.read.DeclaredAttribute;
import io.telewright.processor.read.Written;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Follows the path of an attribute, whose last step may ask whether there is a value. */
final class ValuePaths {
    private static final String PRESENCE = "?";

    private final Findings findings;
    private final PathResolver paths;

    ValuePaths(Findings findings, PathResolver paths) {
        this.findings = findings;
        this.paths = paths;
    }

    /** The end of the path, without the question there; empty if the path leads nowhere. */
    Optional<Point> follow(Point start, Optional<DeclaredAttribute> declared) {
        Optional<Written<String>> path = declared.map(DeclaredAttribute::path).filter(Written::explicit);
        if (path.isEmpty() || path.get().value().equals(PRESENCE)) {
            return Optional.of(start);
        }
        return paths.resolve(start.known(), withoutQuestion(path.get())).map(start::along);
    }

    private static Written<String> withoutQuestion(Written<String> path) {
        return path.value().endsWith("." + PRESENCE)
                ? new Written<>(path.value().substring(0, path.value().length() - 2), true, path.at())
                : path;
    }

    /** Whether the path asks if there is a value, instead of reading one. */
    static boolean asksForPresence(DeclaredAttribute declared) {
        return isQuestion(declared) || declared.path().value().endsWith("." + PRESENCE);
    }

    /** Whether the path is only the question. */
    static boolean isQuestion(DeclaredAttribute declared) {
        return declared.path().value().equals(PRESENCE);
    }

    /**
     * The answer to the question.
     *
     * @param isVoid whether nothing is ever there
     */
    Conversion presence(TypeMirror type, boolean isVoid, String key, DeclaredAttribute declared) {
        if (isVoid) {
            findings.add(DiagnosticId.PRESENCE_OF_VOID, declared.path().at(), key);
        }
        if (type.getKind().isPrimitive()) {
            findings.add(DiagnosticId.PRESENCE_OF_PRIMITIVE, declared.path().at(), key, type);
        }
        return new Conversion.Presence();
    }
}
