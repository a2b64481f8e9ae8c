package io.telewright.processor.validate;

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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Follows an accessor path such as {@code customer.id} through getters, record components, methods and public fields. */
final class PathResolver {
    private final TypeFacts facts;
    private final OptionalTypes optionals;
    private final Findings findings;
    private final Visibility visibility;

    PathResolver(TypeFacts facts, OptionalTypes optionals, Findings findings, Visibility visibility) {
        this.facts = facts;
        this.optionals = optionals;
        this.findings = findings;
        this.visibility = visibility;
    }

    /**
     * The end of a path.
     *
     * @param steps the steps
     * @param known the types that the value at their end is known to have
     * @param through the last enum or boolean that it leads through, if it does
     */
    record Resolved(List<Source.Step> steps, List<TypeMirror> known, Optional<Through> through) {
        /** The start of a path, which leads through nothing. */
        Resolved(List<Source.Step> steps, List<TypeMirror> known) {
            this(steps, known, Optional.empty());
        }
    }

    /**
     * A part of a path that has few values.
     *
     * @param enumType the enum, or none for a boolean
     * @param steps how many steps lead to it
     */
    record Through(Optional<TypeElement> enumType, int steps) {
        /** The same on a path that is the rest of another one. */
        Through after(int before) {
            return new Through(enumType, before + steps);
        }
    }

    /** Follows a path, or reports the step that leads nowhere. */
    Optional<Resolved> resolve(List<TypeMirror> start, Written<String> path) {
        List<Source.Step> steps = new ArrayList<>();
        List<TypeMirror> known = start;
        Optional<Through> through = Optional.empty();
        for (String name : path.value().split("\\.", -1)) {
            List<TypeMirror> whole = known;
            known = optionals.unwrap(whole, steps);
            Optional<Through> here = through(known, steps.size());
            through = here.isPresent() ? here : through;
            Optional<Member> member = member(known, name);
            if (member.isEmpty()) {
                boolean isOfOptional = whole != known && member(whole, name).isPresent();
                new PathFindings(findings)
                        .report(path, name, start.get(0), optionals.label(whole.get(0), known.get(0)), isOfOptional);
                return Optional.empty();
            }
            known = member.get().known();
            steps.add(new Source.Access(member.get().code(), member.get().isDeprecated()));
        }
        return Optional.of(new Resolved(steps, known, through));
    }

    private Optional<Through> through(List<TypeMirror> known, int steps) {
        return facts.bounds(known.get(0)).stream()
                .flatMap(type -> facts.element(type).stream())
                .filter(visibility::sees)
                .filter(element -> element.getKind() == ElementKind.ENUM || isBoolean(element))
                .findFirst()
                .map(element -> new Through(Optional.of(element).filter(found -> !isBoolean(found)), steps));
    }

    private static boolean isBoolean(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Boolean");
    }

    private record Member(String code, List<TypeMirror> known, boolean isDeprecated) {}

    /** If a value has several types, its member is that of the first type that has it. */
    private Optional<Member> member(List<TypeMirror> known, String name) {
        if (!SourceVersion.isIdentifier(name)) {
            return Optional.empty();
        }
        if (known.get(0).getKind() == TypeKind.ARRAY && name.equals("length")) {
            TypeMirror length = facts.types().getPrimitiveType(TypeKind.INT);
            return Optional.of(new Member(name, List.of(length), false));
        }
        return known.stream()
                .flatMap(type -> facts.bounds(type).stream())
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .flatMap(type -> member((DeclaredType) type, name).stream())
                .findFirst();
    }

    private Optional<Member> member(DeclaredType type, String name) {
        List<? extends Element> members = facts.elements().getAllMembers((TypeElement) type.asElement());
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return method(type, members, name)
                .or(() -> method(type, members, "get" + capital))
                .or(() -> method(type, members, "is" + capital)
                        .filter(found -> found.known().get(0).getKind() == TypeKind.BOOLEAN))
                .or(() -> field(type, members, name));
    }

    private Optional<Member> method(DeclaredType type, List<? extends Element> members, String name) {
        return ElementFilter.methodsIn(members).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
                .filter(this::isAccessible)
                .findFirst()
                .flatMap(method -> member(type, method, name + "()"));
    }

    private Optional<Member> field(DeclaredType type, List<? extends Element> members, String name) {
        return ElementFilter.fieldsIn(members).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
                .filter(this::isAccessible)
                .findFirst()
                .flatMap(field -> member(type, field, name));
    }

    /** The member, unless generated code cannot see its type. */
    private Optional<Member> member(DeclaredType type, Element member, String code) {
        List<TypeMirror> visible = facts.members().value(type, member).stream()
                .filter(visibility::sees)
                .toList();
        return visible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(code, visible, facts.elements().isDeprecated(member)));
    }

    private boolean isAccessible(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC)
                && (member.getModifiers().contains(Modifier.PUBLIC)
                        || (!member.getModifiers().contains(Modifier.PRIVATE) && visibility.isHere(member)));
    }
}
