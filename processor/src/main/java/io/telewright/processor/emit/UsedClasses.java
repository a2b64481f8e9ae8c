package io.telewright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes of others that methods use outside of any {@code try}. The constructor loads them: in a full heap that would
 * fail, before the code that runs or after it.
 */
final class UsedClasses {
    /** Support and constants, as imports or in code name them. */
    private static final Pattern LOADED = Pattern.compile(
            "\\b(io\\.telewright\\.support(?:\\.[a-z]+)*\\.[A-Z]\\w*"
                    + "|io\\.opentelemetry\\.api\\.(?:trace\\.SpanKind|logs\\.Severity)|java\\.util\\.concurrent\\.TimeUnit)\\b");

    private UsedClasses() {}

    /** What a class with these methods, and nothing else, uses. */
    static List<ClassName> of(ClassName name, TypeSpec methods) {
        Set<String> names = new TreeSet<>();
        Matcher found = LOADED.matcher(
                JavaFile.builder(name.packageName(), methods).build().toString());
        while (found.find()) {
            names.add(found.group(1));
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
