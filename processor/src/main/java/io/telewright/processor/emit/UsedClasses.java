package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes of other libraries that methods use outside of any {@code try}. The constructor loads them, because
 * loading them later, before or after the code that runs, would fail if the heap is full.
 */
final class UsedClasses {
    /**
     * Support and constants. JavaPoet writes the names of classes in full in a type that is not part of a file. Each
     * pattern begins with plain text, for which the JDK searches quickly.
     */
    private static final List<Pattern> LOADED = List.of(
            Pattern.compile("io\\.telewright\\.support(?:\\.[a-z]+)*\\.[A-Z]\\w*"),
            Pattern.compile("io\\.opentelemetry\\.api\\.(?:trace\\.SpanKind|logs\\.Severity)\\b"),
            Pattern.compile("java\\.util\\.concurrent\\.(?:TimeUnit|CompletionStage)\\b"));

    private UsedClasses() {}

    /** The classes that a class with only these methods uses. */
    static List<ClassName> of(TypeSpec methods) {
        Set<String> names = new TreeSet<>();
        String code = methods.toString();
        for (Pattern loaded : LOADED) {
            Matcher found = loaded.matcher(code);
            while (found.find()) {
                if (!Character.isJavaIdentifierPart(code.charAt(found.start() - 1))) {
                    names.add(found.group());
                }
            }
        }
        return names.stream().map(ClassName::bestGuess).toList();
    }

    /** The statement that loads them. */
    static CodeBlock load(List<ClassName> used) {
        return CodeBlock.of(
                "$T.load($L)",
                Library.READY,
                used.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(",$W")));
    }
}
