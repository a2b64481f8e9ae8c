package io.telewright.processor.validate;

import com.palantir.javapoet.TypeName;
import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Source;
import io.telewright.processor.read.Written;
import io.telewright.processor.types.OptionalTypes;
import io.telewright.processor.types.TypeFacts;
import io.telewright.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Follows an accessor path such as {@code customer.id} through getters, record components, methods and public fields. */
final class PathResolver {
    private final TypeFacts facts;
    private final OptionalTypes optionals;
    private final Findings findings;

    PathResolver(TypeFacts facts, OptionalTypes optionals, Findings findings) {
        this.facts = facts;
        this.optionals = optionals;
        this.findings = findings;
    }

    /** Where a path leads: the steps, and the type at their end. */
    record Resolved(List<Source.Step> steps, TypeMirror type) {}

    /** Follows a path, or reports the step that leads nowhere. */
    Optional<Resolved> resolve(TypeMirror start, Written<String> path, TypeElement user) {
        List<Source.Step> steps = new ArrayList<>();
        TypeMirror type = start;
        for (String name : path.value().split("\\.", -1)) {
            type = optionals.unwrap(type, steps);
            Optional<Member> member =
                    SourceVersion.isIdentifier(name) ? visible(member(type, name, user)) : Optional.empty();
            if (member.isEmpty()) {
                DiagnosticId id = isOfTheUser(type) ? DiagnosticId.PATH_NEEDS_MEMBER : DiagnosticId.PATH_LEADS_NOWHERE;
                findings.addUnresolved(id, path.at(), path.value(), start, type, name, name, type);
                return Optional.empty();
            }
            type = member.get().type();
            steps.add(new Source.Access(
                    member.get().code(), TypeName.get(type), member.get().isDeprecated()));
        }
        return Optional.of(new Resolved(steps, type));
    }

    private static boolean isOfTheUser(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && !type.toString().startsWith("java.");
    }

    private record Member(String code, TypeMirror type, boolean isDeprecated) {}

    /** The member, unless generated code cannot see its type. */
    private static Optional<Member> visible(Optional<Member> member) {
        return member.filter(found -> Visibility.privateIn(found.type()).isEmpty());
    }

    private Optional<Member> member(TypeMirror type, String name, TypeElement user) {
        TypeMirror bound = facts.upperBound(type);
        if (bound.getKind() == TypeKind.INTERSECTION) {
            return ((IntersectionType) bound)
                    .getBounds().stream()
                            .flatMap(part -> member(part, name, user).stream())
                            .findFirst();
        }
        return facts.element(bound).flatMap(element -> {
            List<? extends Element> members = facts.elements().getAllMembers(element);
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            return method(bound, members, name, user)
                    .or(() -> method(bound, members, "get" + capital, user))
                    .or(() -> method(bound, members, "is" + capital, user)
                            .filter(found -> found.type().getKind() == TypeKind.BOOLEAN))
                    .or(() -> field(bound, members, name, user));
        });
    }

    private Optional<Member> method(TypeMirror type, List<? extends Element> members, String name, TypeElement user) {
        for (ExecutableElement method : ElementFilter.methodsIn(members)) {
            if (method.getSimpleName().contentEquals(name)
                    && method.getParameters().isEmpty()
                    && method.getReturnType().getKind() != TypeKind.VOID
                    && isAccessible(method, user)) {
                TypeMirror returned = ((ExecutableType) facts.types()
                                .asMemberOf((DeclaredType) facts.types().capture(type), method))
                        .getReturnType();
                return Optional.of(new Member(
                        name + "()",
                        facts.upperBound(returned),
                        facts.elements().isDeprecated(method)));
            }
        }
        return Optional.empty();
    }

    private Optional<Member> field(TypeMirror type, List<? extends Element> members, String name, TypeElement user) {
        for (VariableElement field : ElementFilter.fieldsIn(members)) {
            if (field.getSimpleName().contentEquals(name)
                    && field.getModifiers().contains(Modifier.PUBLIC)
                    && isAccessible(field, user)) {
                return Optional.of(new Member(
                        name,
                        facts.types().asMemberOf((DeclaredType) type, field),
                        facts.elements().isDeprecated(field)));
            }
        }
        return Optional.empty();
    }

    private boolean isAccessible(Element member, TypeElement user) {
        return !member.getModifiers().contains(Modifier.STATIC)
                && (member.getModifiers().contains(Modifier.PUBLIC)
                        || (!member.getModifiers().contains(Modifier.PRIVATE)
                                && facts.elements()
                                        .getPackageOf(member)
                                        .equals(facts.elements().getPackageOf(user))));
    }
}
