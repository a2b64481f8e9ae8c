package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class to generate for an interface.
 *
 * @param decoration what it has besides its members if it wraps a delegate
 * @param name its name
 * @param declaration the interface
 * @param implemented the interface with its type arguments
 * @param typeVariables those of the interface
 * @param isPublic whether it is public, like its interface
 * @param isDeprecated whether it is deprecated, like its interface
 * @param suppressions lint categories that the user's own types would raise in it
 * @param surroundings what of the user's class path and options it depends on
 * @param members its methods, in declaration order
 * @param ownNames the simple names that mean something of the user in the class: a nested type or constant that it
 *     inherits, or a type of its package that is named like one of {@code java.lang}
 * @param inheritedNames the names of all methods it has, so that none of its own hides one
 * @param standings what the semantic conventions say of the names that it emits
 */
public record GeneratedClass(
        Optional<Decoration> decoration,
        ClassName name,
        ClassName declaration,
        TypeName implemented,
        List<TypeVariableName> typeVariables,
        boolean isPublic,
        boolean isDeprecated,
        List<String> suppressions,
        Surroundings surroundings,
        List<Member> members,
        List<String> ownNames,
        List<String> inheritedNames,
        Standings standings) {

    /** The simple names that mean something else in the class than what would be imported under them. */
    public List<String> hidingNames() {
        Stream<TypeVariableName> variables = Stream.concat(
                typeVariables.stream(),
                members.stream().flatMap(member -> member.signature().typeVariables().stream()));
        return Stream.concat(ownNames.stream(), variables.map(TypeVariableName::name))
                .distinct()
                .toList();
    }

    /** Whether an end is handed an {@code Optional}, which is {@code null} if the operation has no result. */
    public boolean hasOptionalResults() {
        return members.stream()
                .filter(Operation.class::isInstance)
                .flatMap(member -> ((Operation) member).resultAtEnd().stream())
                .anyMatch(source -> source.type() instanceof ParameterizedTypeName generic
                        && generic.rawType().equals(ClassName.get(Optional.class)));
    }

    /** What reports call a method of the interface. */
    public String place(Member member) {
        return name.simpleName() + "." + member.signature().name();
    }

    /**
     * What a class that wraps a delegate has besides its members.
     *
     * @param delegate the type of the object it wraps
     * @param equality whether its interface speaks of equality, so that it compares as the delegate does
     */
    public record Decoration(TypeName delegate, boolean equality) {}
}
