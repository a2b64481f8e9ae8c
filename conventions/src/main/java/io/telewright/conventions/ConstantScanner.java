package io.telewright.conventions;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the constants of a source file. A nested class lists the values of the constant that its Javadoc links to. */
final class ConstantScanner {
    private static final Pattern VALUES_FOR = Pattern.compile("Values for\\s+\\{@link\\s+#(?<constant>\\w+)}");

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final Map<String, List<String>> values = new HashMap<>();

    ConstantScanner(DocTrees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    private record Literal(String factory, String text) {}

    List<Constant> constants() {
        List<Constant> found = new ArrayList<>();
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree owner) {
                members(owner, ClassTree.class).forEach(this::readValues);
                for (VariableTree field : members(owner, VariableTree.class)) {
                    literal(field.getInitializer())
                            .ifPresent(literal ->
                                    found.add(constant(owner.getSimpleName().toString(), field, literal)));
                }
            }
        }
        return found;
    }

    private Constant constant(String owner, VariableTree field, Literal literal) {
        String name = field.getName().toString();
        return new Constant(
                owner, name, literal.factory, literal.text, doc(field), values.getOrDefault(name, List.of()));
    }

    private void readValues(ClassTree nested) {
        Matcher constant = VALUES_FOR.matcher(doc(nested));
        if (constant.find()) {
            List<String> current = members(nested, VariableTree.class).stream()
                    .filter(field -> !doc(field).contains("@deprecated"))
                    .flatMap(field -> literal(field.getInitializer()).stream())
                    .map(Literal::text)
                    .toList();
            values.put(constant.group("constant"), current);
        }
    }

    private static <T extends Tree> List<T> members(ClassTree owner, Class<T> kind) {
        return owner.getMembers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** {@code "text"}, {@code 1} or {@code stringKey("text")}. */
    private static Optional<Literal> literal(ExpressionTree value) {
        if (value instanceof LiteralTree literal) {
            return Optional.of(new Literal("", String.valueOf(literal.getValue())));
        }
        return value instanceof MethodInvocationTree call
                        && call.getArguments().size() == 1
                        && call.getArguments().get(0) instanceof LiteralTree literal
                ? Optional.of(new Literal(call.getMethodSelect().toString(), String.valueOf(literal.getValue())))
                : Optional.empty();
    }

    private String doc(Tree tree) {
        return Objects.requireNonNullElse(trees.getDocComment(TreePath.getPath(unit, tree)), "");
    }
}
